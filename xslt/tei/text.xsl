<?xml version="1.0" encoding="UTF-8"?>
<!-- The text without furniture, without marks that are elements by now, without ids that nothing needs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:template match="text//*[f:role(.) = 'furniture']" as="empty-sequence()"/>

  <!-- a picture is named by its address: many programs look for none in <facsimile>, others show all of them before the text -->
  <xsl:template match="text//@facs" as="attribute()?">
    <xsl:where-populated>
      <xsl:attribute name="facs" select="
          tokenize(.) ! (if (starts-with(., '#')) then key('id', substring(., 2), $f:document)/ancestor-or-self::surface[1]/graphic[1]/@url else .)"/>
    </xsl:where-populated>
  </xsl:template>

  <!-- prepare/10-spans.xsl has made elements of the marked passages: the first of them has the id of its mark -->
  <xsl:template match="text//(delSpan | addSpan | damageSpan)[exists(f:marked(.))]" as="empty-sequence()"/>

  <xsl:template match="text//anchor[f:ends-mark(.)]" as="empty-sequence()"/>

  <xsl:key name="f:marked" match="text//(del | add | damage)[@corresp]" use="@corresp"/>
  <xsl:key name="f:ended" match="text//(delSpan | addSpan | damageSpan)" use="f:ids(@spanTo)"/>

  <xsl:function name="f:marked" as="element()*">
    <xsl:param name="span" as="element()"/>
    <xsl:sequence select="key('f:marked', string(($span/@xml:id ! ('#' || .), $span/@spanTo)[1]), root($span))"/>
  </xsl:function>

  <xsl:function name="f:ends-mark" as="xs:boolean">
    <xsl:param name="anchor" as="element()"/>
    <xsl:sequence select="exists($anchor/@xml:id ! key('f:ended', ., root($anchor)) ! f:marked(.))"/>
  </xsl:function>

  <xsl:template match="text//(del | add | damage)/@corresp[starts-with(., '#')]" as="attribute()">
    <xsl:choose>
      <xsl:when test="exists(key('id', substring(., 2))[not(self::delSpan or self::addSpan or self::damageSpan or self::anchor)])">
        <xsl:copy/>
      </xsl:when>
      <xsl:when test="key('f:marked', .)[1] is ..">
        <xsl:attribute name="xml:id" select="substring(., 2)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:copy/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- records ================================================================================================== -->

  <!-- prepare/05-records.xsl has made words of them, with blanks and commas, so that they are records no more -->
  <xsl:variable name="f:record-names" as="xs:string+" select="
      tokenize('address respStmt dimensions person place org event object biblStruct biblFull monogr analytic imprint series editionStmt
        publicationStmt seriesStmt fileDesc titleStmt extent msIdentifier altIdentifier msName relatedItem listPerson listPlace listOrg')"/>

  <xsl:template match="text//*[local-name() = $f:record-names][text()[normalize-space()]]" as="element()" priority="1">
    <xsl:element name="{if (parent::listPerson or parent::listPlace or parent::listOrg) then 'item' else if (f:is-in-line(.)) then 'seg' else 'ab'}">
      <xsl:if test="not(parent::listPerson or parent::listPlace or parent::listOrg)">
        <xsl:attribute name="type" select="local-name()"/>
      </xsl:if>
      <xsl:apply-templates select="@xml:id | @xml:lang | @rend | node()"/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="text//(listPerson | listPlace | listOrg)[*/text()[normalize-space()]]" as="element(t:list)" priority="2">
    <list type="{local-name()}">
      <xsl:apply-templates select="@xml:id | node()"/>
    </list>
  </xsl:template>

  <!-- in a record: the fields that can stand among words stay -->
  <xsl:template match="text//*[ancestor::*[local-name() = $f:record-names][text()[normalize-space()]]] | bibl/*[local-name() = $f:record-names] | bibl/*[local-name() = $f:record-names]//* | addrLine/*" as="element()" priority="0.8">
    <xsl:choose>
      <xsl:when test="local-name() = tokenize('persName orgName placeName name title date hi note ref idno num foreign supplied corr sic choice seg settlement country region pb lb gap')">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <seg type="{local-name()}">
          <xsl:apply-templates select="@xml:id | @xml:lang | @rend | node()"/>
        </seg>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- ids ====================================================================================================== -->

  <!-- Ids stay where something can point at them: at divisions, notes, paragraphs, entries of registers, and whatever is pointed at. -->
  <xsl:key name="f:pointers" match="*" use="(@target, @targetEnd, @ref, @corresp, @spanTo, @next, @prev, @who, @wit, @resp, @hand, @facs, @sameAs, @copyOf, @select, @from, @to, @synch, @ana, @decls, @start, @end, @source) ! tokenize(.)[starts-with(., '#')] ! substring(., 2)"/>

  <xsl:template match="text//@xml:id" as="attribute()?">
    <xsl:if test="f:role(..) = ('container', 'note') or ..[self::p or self::ab or self::l or self::head][not(ancestor::item or ancestor::cell)] or exists(($f:document, $framed) ! key('f:pointers', current(), .))">
      <xsl:copy/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>

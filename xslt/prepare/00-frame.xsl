<?xml version="1.0" encoding="UTF-8"?>
<!--
  The frame: whatever the outermost element is, the result is one <TEI> with one <text>, in the words that all later passes
  know. A text, a body, a division that stands alone is put into a <TEI>; where only a <sourceDoc> is given, its lines become
  the text; <div1> … <div7> become <div>. Tags of languages are those of BCP 47, and no id is there twice.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="../shared/languages.xsl"/>
  <xsl:include href="../shared/names-of-elements.xsl"/>

  <!-- which text of a <teiCorpus> is meant, from 1 -->
  <xsl:param name="part" as="xs:integer" select="1"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <xsl:template match="/" as="document-node()">
    <xsl:if test="*[namespace-uri() = '']">
      <xsl:message select="'the elements of this file are in no namespace. It is read as TEI all the same; write xmlns=&quot;' || $f:tei || '&quot; in its first tag.'"/>
    </xsl:if>
    <xsl:variable name="file" as="document-node()" select="f:in-namespace(.)"/>
    <xsl:document>
      <xsl:apply-templates select="$file/(if (teiCorpus) then (teiCorpus//TEI)[$part] else *)"/>
    </xsl:document>
  </xsl:template>

  <xsl:template match="/*[not(self::TEI)]" as="element(t:TEI)" priority="5">
    <TEI>
      <xsl:copy-of select="@xml:lang"/>
      <xsl:variable name="inside" as="element()">
        <xsl:next-match/>
      </xsl:variable>
      <xsl:choose>
        <xsl:when test="$inside/self::text">
          <xsl:sequence select="$inside"/>
        </xsl:when>
        <xsl:when test="$inside/(self::body | self::front | self::back | self::group)">
          <text><xsl:sequence select="$inside"/></text>
        </xsl:when>
        <xsl:when test="$inside/self::sourceDoc">
          <xsl:sequence select="$inside"/>
          <text><body><xsl:apply-templates mode="lines"/></body></text>
        </xsl:when>
        <xsl:when test="$inside/(self::teiHeader | self::standOff | self::facsimile)">
          <xsl:sequence select="$inside"/>
        </xsl:when>
        <xsl:otherwise>
          <text><body><xsl:sequence select="$inside"/></body></text>
        </xsl:otherwise>
      </xsl:choose>
    </TEI>
  </xsl:template>

  <!-- a text of a corpus has the header of the corpus where it says nothing itself -->
  <xsl:template match="TEI" as="element(t:TEI)">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="not(@xml:lang)">
        <xsl:apply-templates select="ancestor::teiCorpus[@xml:lang][1]/@xml:lang"/>
      </xsl:if>
      <xsl:if test="not(teiHeader)">
        <xsl:apply-templates select="ancestor::teiCorpus[teiHeader][1]/teiHeader"/>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
      <xsl:if test="not(text) and sourceDoc">
        <text>
          <body>
            <xsl:apply-templates select="sourceDoc/node()" mode="lines"/>
          </body>
        </text>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <!-- where a manuscript is described and nothing of it is given, the description is the text -->
  <xsl:template match="TEI/text/body[not(normalize-space())][../../teiHeader//sourceDesc//msDesc]" as="element(t:body)">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <!-- where the manuscript is kept is said of every text -->
      <xsl:for-each select="../../teiHeader//sourceDesc//msDesc ! tail(f:description(.))">
        <p><xsl:value-of select="."/></p>
      </xsl:for-each>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- a TEI element may hold others, and several texts: the first is the text, the others are a group with it -->
  <xsl:template match="TEI/TEI" as="empty-sequence()" priority="2"/>

  <xsl:template match="TEI[text[2]]/text" as="element(t:text)?" priority="2">
    <xsl:if test="empty(preceding-sibling::text)">
      <text>
        <group>
          <xsl:for-each select="../text">
            <xsl:copy>
              <xsl:apply-templates select="@*, node()"/>
            </xsl:copy>
          </xsl:for-each>
        </group>
      </text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="div1 | div2 | div3 | div4 | div5 | div6 | div7" as="element(t:div)">
    <div>
      <xsl:apply-templates select="@*, node()"/>
    </div>
  </xsl:template>

  <!-- the number of an author in a register is no part of his name -->
  <xsl:template match="titleStmt//idno" as="empty-sequence()"/>

  <!-- a heading without words is none -->
  <xsl:template match="head[not(normalize-space())][not(*)]" as="empty-sequence()"/>

  <!-- an abbreviation's sign beside its letters is one choice between the two, with or without the element (TEI Guidelines 3.6.5) -->
  <xsl:template match="am[not(parent::choice)][following-sibling::node()[1][self::ex]]" as="element(t:choice)">
    <choice>
      <xsl:next-match/>
      <xsl:apply-templates select="following-sibling::node()[1]">
        <xsl:with-param name="chosen" select="true()"/>
      </xsl:apply-templates>
    </choice>
  </xsl:template>

  <xsl:template match="ex[not(parent::choice)][preceding-sibling::node()[1][self::am]]" as="element(t:ex)?">
    <xsl:param name="chosen" as="xs:boolean" select="false()"/>
    <xsl:if test="$chosen">
      <xsl:next-match/>
    </xsl:if>
  </xsl:template>

  <!-- ids and languages ======================================================================================== -->

  <xsl:template match="@xml:id" as="attribute()?">
    <xsl:if test="key('id', .)[1] is ..">
      <xsl:copy/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="@xml:lang | language/@ident" as="attribute()?">
    <xsl:variable name="tag" as="xs:string" select="f:language-tag(.)"/>
    <xsl:if test="$tag">
      <xsl:attribute name="{name()}" namespace="{namespace-uri()}" select="$tag"/>
    </xsl:if>
  </xsl:template>

  <!-- the lines of a source document =========================================================================== -->

  <xsl:mode name="lines" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- one after the other, each surface with its number -->
  <xsl:template match="surface" mode="lines" as="element()+">
    <pb>
      <xsl:copy-of select="@n"/>
      <xsl:attribute name="facs" select="(@xml:id ! ('#' || .), graphic/@url)[1]"/>
    </pb>
    <xsl:where-populated>
      <ab>
        <xsl:apply-templates select="* except surface" mode="lines"/>
      </ab>
    </xsl:where-populated>
    <xsl:apply-templates select="surface" mode="lines"/>
  </xsl:template>

  <xsl:template match="line" mode="lines" as="element(t:line)">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <!-- words that are in no line: those of a zone, a label, what a hand wrote across -->
  <xsl:template match="zone[not(.//line)][normalize-space()] | (surface | zone)/*[not(self::zone or self::surface or self::surfaceGrp or self::line or self::graphic or self::media or self::desc)][normalize-space()][not(.//line)]"
      mode="lines" as="element(t:line)">
    <line>
      <xsl:apply-templates select="node()"/>
    </line>
  </xsl:template>

</xsl:stylesheet>

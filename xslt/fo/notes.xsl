<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: at the foot of the page with the numbers of the source, or in brackets where they stand in the line. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- a note at the foot of the page -->
  <xsl:template match="note" as="element(fo:footnote)">
    <fo:footnote>
      <fo:inline xsl:use-attribute-sets="note-mark">{p:mark(.)}</fo:inline>
      <fo:footnote-body>
        <xsl:call-template name="note-body"/>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:template>

  <!-- one inside a struck passage: the rule in the margin is not for what the editor says -->
  <xsl:template match="note[ancestor::del[1][f:is-long(.)]]" priority="0.8" as="element()+">
    <xsl:variable name="passage" as="element(del)" select="ancestor::del[1]"/>
    <fo:change-bar-end change-bar-class="{p:address($passage)}"/>
    <xsl:next-match/>
    <fo:change-bar-begin xsl:use-attribute-sets="struck-passage" change-bar-class="{p:address($passage)}"/>
  </xsl:template>

  <!-- one that hangs on no word of its own: a line for its mark -->
  <xsl:template match="note[parent::*[p:holds-blocks(.)]]" priority="1" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="ragged" keep-with-next.within-column="always">
      <fo:footnote>
        <fo:inline xsl:use-attribute-sets="note-mark">{p:mark(.)}</fo:inline>
        <fo:footnote-body>
          <xsl:call-template name="note-body"/>
        </fo:footnote-body>
      </fo:footnote>
    </fo:block>
  </xsl:template>

  <!-- one inside another, which FO does not know: its mark here, its text under the note that holds it -->
  <xsl:template match="note[not(@place = 'inline')]//note" priority="1.5" as="element(fo:inline)">
    <fo:inline xsl:use-attribute-sets="note-mark">{p:mark(.)}</fo:inline>
  </xsl:template>

  <!-- The number of a note as it is printed: the source's, stars included; where there is none, its place in the text. -->
  <xsl:function name="p:mark" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="counted" as="xs:string">
      <xsl:number select="$note" level="any" from="text" count="note[not(@place = 'inline')]"/>
    </xsl:variable>
    <xsl:sequence select="($note/@n[normalize-space()]/normalize-space(.), $counted)[1]"/>
  </xsl:function>

  <!-- What stands at the foot: the note's blocks, the number before the first; then the notes inside it. -->
  <xsl:template name="note-body" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="note-reset" text-indent="0pt">
      <xsl:call-template name="identity"/>
      <xsl:variable name="number" as="node()+">
        <fo:inline keep-with-next.within-line="always">{p:mark(.)}</fo:inline>
        <xsl:text>&#x2002;</xsl:text>
      </xsl:variable>
      <!-- white space around blocks is none of the note's -->
      <xsl:variable name="content" as="node()*" select="
          node()[not(self::text()[not(normalize-space())] and (p:is-note-block(following-sibling::node()[1]) or p:is-note-block(preceding-sibling::node()[1])))]"/>
      <xsl:for-each-group select="$content" group-adjacent="exists(self::*[p:is-note-block(.)])">
        <xsl:variable name="lead" as="node()*" select="if (position() = 1) then $number else ()"/>
        <xsl:choose>
          <xsl:when test="current-grouping-key() and current-group()[1]/(self::p | self::ab)">
            <xsl:apply-templates select="current-group()[1]">
              <xsl:with-param name="lead" select="$lead"/>
            </xsl:apply-templates>
            <xsl:apply-templates select="current-group()[position() gt 1]"/>
          </xsl:when>
          <xsl:when test="current-grouping-key()">
            <!-- the number stands before the first words of a list; before anything else, in a line of its own -->
            <xsl:if test="exists($lead) and empty(current-group()[1]/self::list[item][not(label)])">
              <fo:block keep-with-next.within-column="always"><xsl:sequence select="$lead"/></fo:block>
            </xsl:if>
            <xsl:apply-templates select="current-group()[1]">
              <xsl:with-param name="lead" select="$lead[current()/self::list[item][not(label)]]"/>
            </xsl:apply-templates>
            <xsl:apply-templates select="current-group()[position() gt 1]"/>
          </xsl:when>
          <xsl:when test="exists($lead) or normalize-space(string-join(current-group()))">
            <fo:block>
              <xsl:sequence select="$lead"/>
              <xsl:apply-templates select="current-group()"/>
            </fo:block>
          </xsl:when>
        </xsl:choose>
      </xsl:for-each-group>
      <xsl:for-each select="descendant::note[not(@place = 'inline')][ancestor::note[not(@place = 'inline')][1] is current()]">
        <xsl:call-template name="note-body"/>
      </xsl:for-each>
    </fo:block>
  </xsl:template>

  <xsl:function name="p:is-note-block" as="xs:boolean">
    <xsl:param name="element" as="node()?"/>
    <xsl:sequence select="
        exists($element/(self::p | self::ab | self::lg | self::l | self::list | self::listBibl | self::table | self::cit[f:acts-as-block(.)]
          | self::quote[f:acts-as-block(.)] | self::floatingText | self::figure))"/>
  </xsl:function>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!--
  How a text is divided into page sequences. A book: title pages, contents, then one sequence for each chapter, and one
  for whatever stands between chapters; each starts on a right-hand page. A letter, an article: a single sequence.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- A book has chapters, or divisions before or after its text, or two divisions; a letter is never one. -->
  <xsl:function name="p:is-book" as="xs:boolean">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="
        exists($tei/text/(front/(child::div | titlePage) | body//div[@type = ('chapter', 'part')] | body/div[2] | back/div | group))
        and empty($tei/text/body/div[@type = 'letter'])"/>
  </xsl:function>

  <!-- The language of the text: its own, the file's, the one that the header names first. -->
  <xsl:function name="p:language" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="($tei/text/@xml:lang, $tei/@xml:lang, $tei/teiHeader//langUsage/language/@ident, $language)[1]"/>
  </xsl:function>

  <!-- Where an element is in the PDF: its id, or an address made for it. -->
  <xsl:function name="p:address" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/@xml:id and key('address', $element/@xml:id, root($element))[1] is $element) then string($element/@xml:id)
        else 'at.' || generate-id($element)"/>
  </xsl:function>

  <xsl:template name="book" as="element(fo:page-sequence)+">
    <xsl:call-template name="title-pages"/>
    <xsl:apply-templates select="text/front/titlePage" mode="sequence"/>
    <xsl:call-template name="contents"/>
    <xsl:apply-templates select="text" mode="sequence"/>
    <xsl:call-template name="person-index"/>
    <xsl:call-template name="letter-index"/>
  </xsl:template>

  <xsl:template name="short-text" as="element(fo:page-sequence)">
    <fo:page-sequence master-reference="letter">
      <xsl:call-template name="folio">
        <xsl:with-param name="edition" select="
            string-join(($edition-title, string-join($edition-editors, ', '), $edition-licence)[.], '. ')"/>
      </xsl:call-template>
      <xsl:call-template name="note-rule"/>
      <fo:flow flow-name="xsl-region-body">
        <xsl:if test="empty(text//head)">
          <fo:block xsl:use-attribute-sets="heading-of-letter" role="H1">{p:title(.)}</fo:block>
        </xsl:if>
        <xsl:apply-templates select="text"/>
        <xsl:for-each select="p:sources(.)[not(contains(normalize-space(current()/text), .))]">
          <fo:block xsl:use-attribute-sets="source-line">{f:label('source')}: {p:characters(.)}</fo:block>
        </xsl:for-each>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:mode name="sequence" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- divided: what is in it is set piece by piece -->
  <xsl:template match="text | front | body | back | group | div[p:is-divided(.)]" mode="sequence" as="element(fo:page-sequence)*">
    <xsl:for-each-group select="node()"
        group-adjacent="if (self::div | self::front | self::body | self::back | self::group | self::text) then generate-id() else ''">
      <xsl:choose>
        <xsl:when test="self::*[p:is-divided(.)]">
          <xsl:apply-templates select="." mode="sequence"/>
        </xsl:when>
        <xsl:when test="f:has-words(current-group()[not(self::titlePage)])">
          <xsl:call-template name="chapter">
            <xsl:with-param name="nodes" select="current-group()[not(self::titlePage)]"/>
          </xsl:call-template>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="p:is-divided" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::text[not(@type = ('letter', 'text'))] | self::front | self::body | self::back | self::group
          | self::div[@type = ('part', 'book', 'volume') or child::div/@type = 'chapter']))"/>
  </xsl:function>

  <xsl:template name="chapter" as="element(fo:page-sequence)">
    <xsl:param name="nodes" as="node()+" required="yes"/>
    <!-- in an edition of letters half of the pages would be blank if each began on the right -->
    <fo:page-sequence master-reference="chapter" initial-page-number="{if ($nodes/ancestor::text[@type = 'letter']) then 'auto' else 'auto-odd'}">
      <xsl:call-template name="book-furniture">
        <xsl:with-param name="chapter" select="f:plain(($nodes/descendant-or-self::head)[1])"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <fo:block>
          <xsl:apply-templates select="$nodes"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

</xsl:stylesheet>

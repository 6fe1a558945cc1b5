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
        exists($tei/text/(front/(child::div | titlePage) | body//div[@type = ('chapter', 'part')] | body/div[not(@type = $f:sides)][2] | back/div | group))
        and empty($tei/text/body/div[@type = 'letter'])"/>
  </xsl:function>

  <!-- The language of the text: its own, the file's, the one that the header names first. -->
  <xsl:function name="p:language" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="f:language-of($tei, $tei/text[1], $language)"/>
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
    <xsl:call-template name="name-indexes"/>
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
        <!-- whose poem, essay, story it is, where the text itself does not say so; a letter is signed -->
        <xsl:for-each select="p:authors(.)[empty(current()//correspDesc)][not(contains(normalize-space(current()/text[1]), .))]">
          <fo:block xsl:use-attribute-sets="author-of-text">{p:characters(.)}</fo:block>
        </xsl:for-each>
        <xsl:if test="empty(text//head[not(ancestor::floatingText or ancestor::list or ancestor::listBibl or ancestor::lg or ancestor::table
            or ancestor::figure or ancestor::castList or ancestor::note or p:is-number(.))])">
          <fo:block xsl:use-attribute-sets="heading-of-letter" role="H1">{p:characters(p:title(.))}</fo:block>
          <xsl:for-each select="f:subtitles(.)">
            <fo:block xsl:use-attribute-sets="heading-more">{p:characters(.)}</fo:block>
          </xsl:for-each>
        </xsl:if>
        <xsl:apply-templates select="text"/>
        <xsl:for-each select="p:sources(.)[not(contains(normalize-space(current()/text), .))]">
          <fo:block xsl:use-attribute-sets="source-line">{f:label('source')}: {p:characters(.)}</fo:block>
        </xsl:for-each>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- Is a heading only the number of the poem or the letter in its collection? -->
  <xsl:function name="p:is-number" as="xs:boolean">
    <xsl:param name="head" as="element(head)"/>
    <xsl:sequence select="matches(f:plain($head), '^\P{L}*([IVXLCDM]+|[ivxlcdm]+)?\P{L}*$')"/>
  </xsl:function>

  <xsl:mode name="sequence" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <!-- divided: what is in it is set piece by piece -->
  <xsl:template match="text | front | body | back | group | div[p:is-divided(.)]" mode="sequence" as="element(fo:page-sequence)*">
    <xsl:for-each-group select="node()"
        group-adjacent="if (p:stands-alone(.)) then generate-id() else ''">
      <xsl:choose>
        <!-- that of the book stands before the contents -->
        <xsl:when test="self::titlePage[empty(ancestor::group)]"/>
        <xsl:when test="self::titlePage or self::*[p:is-divided(.)]">
          <xsl:apply-templates select="." mode="sequence"/>
        </xsl:when>
        <xsl:when test="f:has-words(current-group())">
          <xsl:call-template name="chapter">
            <xsl:with-param name="nodes" select="current-group()"/>
          </xsl:call-template>
        </xsl:when>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Page breaks between two chapters stand in no page sequence: they go to the one after them, by its first element. -->
  <xsl:key name="loose-breaks" match="pb[p:is-divided(..)][not(f:has-words(p:run(.)))]" use="
      (following-sibling::*[f:has-words(.)], ancestor::*[ancestor::text[1] is current()/ancestor::text[1]]/following-sibling::*[f:has-words(.)])[1]
      ! generate-id(p:first-set(.))"/>

  <!-- Has a node a page sequence, or several, to itself? -->
  <xsl:function name="p:stands-alone" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        exists($node/(self::div | self::front | self::body | self::back | self::group | self::text | self::titlePage))"/>
  </xsl:function>

  <!-- The nodes around a break, as far as the next divisions. -->
  <xsl:function name="p:run" as="node()*">
    <xsl:param name="pb" as="element(pb)"/>
    <xsl:variable name="before" as="element()?" select="$pb/preceding-sibling::*[p:stands-alone(.)][1]"/>
    <xsl:variable name="after" as="element()?" select="$pb/following-sibling::*[p:stands-alone(.)][1]"/>
    <xsl:sequence select="$pb/../node()[(empty($before) or . >> $before) and (empty($after) or $after >> .)]"/>
  </xsl:function>

  <!-- The element that is set first of what an element holds. -->
  <xsl:function name="p:first-set" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if (p:is-divided($element)) then p:first-set($element/*[f:has-words(.)][1]) else $element"/>
  </xsl:function>

  <xsl:function name="p:is-divided" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::text[not(@type = ('letter', 'text'))] | self::front | self::body | self::back | self::group
          | self::div[@type = ('part', 'book', 'volume') or child::div/@type = 'chapter']))"/>
  </xsl:function>

  <!-- Does it begin on a right-hand page? So do the chapters of a book whose chapters have some pages, and its first; where they have
       a page or two, as letters and what stands after a text do, half of the pages would be blank. -->
  <xsl:function name="p:begins-right" as="xs:boolean">
    <xsl:param name="nodes" as="node()+"/>
    <xsl:variable name="text" as="element(text)" select="$nodes[1]/ancestor::text[1]"/>
    <xsl:variable name="chapters" as="element(div)*" select="
        if ($text/body//div[@type = 'chapter']) then $text/body//div[@type = 'chapter'] else $text/body/div"/>
    <xsl:sequence select="
        not($text/@type = 'letter') and (exists($nodes[. is $chapters[1]])
          or string-length($text/body) gt 12000 * count($chapters) and sum($nodes ! string-length(.)) gt 4000)"/>
  </xsl:function>

  <xsl:template name="chapter" as="element(fo:page-sequence)">
    <xsl:param name="nodes" as="node()+" required="yes"/>
    <fo:page-sequence master-reference="chapter" initial-page-number="{if (p:begins-right($nodes)) then 'auto-odd' else 'auto'}">
      <xsl:call-template name="book-furniture">
        <xsl:with-param name="chapter" select="string(($nodes/descendant-or-self::head)[1] ! f:heading-line(.))"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <fo:block>
          <xsl:apply-templates select="$nodes[self::*][f:has-words(.)][1] ! key('loose-breaks', generate-id())"/>
          <xsl:apply-templates select="$nodes"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

</xsl:stylesheet>

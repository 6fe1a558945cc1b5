<?xml version="1.0" encoding="UTF-8"?>
<!-- What a text is called, what it belongs to, its language, where it is taken from: asked by all outputs. No output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:include href="manuscripts.xsl"/>

  <!-- titles =================================================================================================== -->

  <!-- The title that is the text's own: the main one, else that of an article or a book, else the first that is neither a
       series', nor a subtitle, nor a date; else what heads the text; else its first words. -->
  <xsl:function name="f:title-of" as="xs:string">
    <xsl:param name="tei" as="element()"/>
    <xsl:param name="fallback" as="xs:string"/>
    <xsl:variable name="titles" as="element(title)*" select="f:titles($tei)[not(f:is-beside(.))]"/>
    <xsl:variable name="own" as="element(title)?" select="
        ($titles[tokenize(@type) = 'main'][not(@level = 's')], $titles[@level = ('a', 'm', 'u')], $titles[not(@level = ('s', 'j'))], $titles)[1]"/>
    <xsl:sequence select="
        ($own ! f:plain(.),
         $tei/text/front/titlePage[1]//docTitle[1]/titlePart[1]/f:plain(.)[.],
         ($tei/text//head[not(ancestor::floatingText or ancestor::note)]/f:plain(.)[.])[1],
         $fallback[.],
         f:first-words($tei/text[1]),
         '—')[normalize-space()][1]"/>
  </xsl:function>

  <xsl:function name="f:titles" as="element(title)*">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="$tei/teiHeader/fileDesc/titleStmt//title[not(title)][f:plain(.)]"/>
  </xsl:function>

  <!-- Says a title something beside the name: a subtitle, a short form, a date? -->
  <xsl:function name="f:is-beside" as="xs:boolean">
    <xsl:param name="title" as="element(title)"/>
    <xsl:sequence select="
        tokenize(lower-case($title/@type)) = ('sub', 'subtitle', 'subordinate', 'desc', 'short', 'alt', 'alternative', 'abbreviated', 'gmd', 'sort', 'filing', 'parallel')
        or matches($title/@type, 'date', 'i') or matches(f:plain($title), '^\d{4}(-\d\d){0,2}$') and count($title/../title) gt 1"/>
  </xsl:function>

  <!-- The subtitles. -->
  <xsl:function name="f:subtitles" as="xs:string*">
    <xsl:param name="tei" as="element()"/>
    <xsl:sequence select="f:titles($tei)[tokenize(lower-case(@type)) = ('sub', 'subtitle', 'subordinate', 'desc')] ! f:plain(.)"/>
  </xsl:function>

  <!-- What the text belongs to: a series, a journal; the corpus around it. -->
  <xsl:function name="f:series" as="xs:string*">
    <xsl:param name="tei" as="element()"/>
    <xsl:variable name="own" as="xs:string" select="f:title-of($tei, '')"/>
    <xsl:sequence select="
        distinct-values((f:titles($tei)[@level = ('s', 'j')], $tei/teiHeader/fileDesc/seriesStmt/title[1]) ! f:plain(.)[.])[. ne $own]"/>
  </xsl:function>

  <!-- The words with which a text or a page begins, for one that has no name. -->
  <xsl:function name="f:first-words" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <!-- a line, and another one under it, are not one word -->
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each-group group-adjacent="generate-id(ancestor::*[f:role(.) = ('block', 'container', 'cell')][1])" select="
          subsequence($nodes/descendant-or-self::text()[not(ancestor::note or ancestor::fw or ancestor::speaker)], 1, 40)">
        <xsl:sequence select="f:plain(current-group())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="start" as="xs:string*" select="tokenize(string-join($lines, ' '))"/>
    <xsl:sequence select="
        replace(string-join($start[position() le 7], ' '), '[,;:.]$', '') || (if (count($start) gt 7) then ' …' else '')"/>
  </xsl:function>

  <!-- languages ================================================================================================ -->

  <!-- The language of a text: its own, that of the file, of its body, the one that the header says is most used. -->
  <xsl:function name="f:language-of" as="xs:string">
    <xsl:param name="tei" as="element()?"/>
    <xsl:param name="text" as="element()?"/>
    <xsl:param name="fallback" as="xs:string"/>
    <xsl:variable name="used" as="element()*" select="
        sort($tei/teiHeader/profileDesc/langUsage/language[@ident], (), function($language) {
          -(if ($language/@usage castable as xs:double) then xs:double($language/@usage) else 0)})"/>
    <xsl:sequence select="string(($text/@xml:lang, $tei/@xml:lang, $text/body/@xml:lang, $used[1]/@ident, $fallback)[normalize-space()][1])"/>
  </xsl:function>

  <!-- sources ================================================================================================== -->

  <!-- What the header says the text is taken from, in a line each; the page text at hand is no source. -->
  <xsl:function name="f:sources" as="xs:string*">
    <xsl:param name="sourceDesc" as="element()*"/>
    <xsl:sequence select="
        distinct-values($sourceDesc//(bibl | biblStruct | biblFull | p | ab | msDesc)
          [not(ancestor::bibl or ancestor::biblFull or ancestor::biblStruct or ancestor::msDesc)]
          [not(@type = 'page-text')]
          ! (if (self::msDesc) then f:shelfmark(.) else f:plain(.)))[.]"/>
  </xsl:function>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!--
  Quotation marks, where the file has only the element: around <q>, <said>, <quote>, <soCalled> and titles of articles in the
  line, in the language of the text, nested ones the second kind. None where the text has marks or a dash of its own, and
  none where the header says that it keeps them. TEI Guidelines, 3.3.3.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="../shared/quotation.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:choose>
      <xsl:when test="exists(//text//(q | said | quote | soCalled | title[@level = 'a'])) and empty(TEI/teiHeader/encodingDesc//quotation[@marks = 'all'])">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text//(q | said | quote | soCalled | title)[f:wants-marks(.)]" as="element()">
    <xsl:variable name="marks" as="xs:string+" select="f:quotation-marks(., f:quotation-depth(.))"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="not(@prev or @part = ('M', 'F'))">
        <xsl:value-of select="$marks[1]"/>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
      <xsl:if test="not(@next or @part = ('I', 'M'))">
        <xsl:value-of select="$marks[2]"/>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <!-- a speech in paragraphs: the marks open the first and close the last -->
  <xsl:template match="text//said[f:is-said-in-blocks(.)]/(p | ab)" as="element()">
    <xsl:variable name="marks" as="xs:string+" select="f:quotation-marks(., f:quotation-depth(..))"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="empty(preceding-sibling::*) and not(../@prev or ../@part = ('M', 'F'))">
        <xsl:value-of select="$marks[1]"/>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
      <xsl:if test="empty(following-sibling::*) and not(../@next or ../@part = ('I', 'M'))">
        <xsl:value-of select="$marks[2]"/>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <xsl:function name="f:is-said-in-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/self::said[not(@direct = 'false')][p or ab][every $part in * satisfies $part/(self::p or self::ab)]) and not(f:says-no-marks($element))
        and not(matches(normalize-space($element), $f:opens-quoted)) and not(matches(normalize-space($element), $f:ends-quoted))"/>
  </xsl:function>

  <!-- In how many quotations does it stand? -->
  <xsl:function name="f:quotation-depth" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="count($element/ancestor::*[f:is-quoted(.) or f:is-said-in-blocks(.)])"/>
  </xsl:function>

  <xsl:function name="f:says-no-marks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="tokenize($element/@rend) = ('none', 'noquotes', 'no-quotes', 'unquoted', 'unmarked', 'block', 'blockquote', 'display')"/>
  </xsl:function>

  <!-- Is this a quotation in the line, by its element? -->
  <xsl:function name="f:is-quoted" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::q | self::said[not(@direct = 'false')] | self::quote | self::soCalled | self::title[@level = 'a']))
        and not(f:acts-as-block($element))
        and empty($element/(ancestor::entry | ancestor::entryFree | ancestor::superEntry | ancestor::epigraph | ancestor::biblStruct
          | ancestor::titlePage))"/>
  </xsl:function>

  <xsl:function name="f:wants-marks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        f:is-quoted($element) and normalize-space($element)
        and not(f:says-no-marks($element))
        and not(matches(normalize-space($element), $f:opens-quoted)) and not(matches(normalize-space($element), $f:ends-quoted))
        and not(matches(f:neighbour($element, -1), $f:before-quoted)) and not(matches(f:neighbour($element, 1), $f:behind-quoted))"/>
  </xsl:function>

  <!-- The words before (-1) or behind (1) an element in its block. -->
  <xsl:function name="f:neighbour" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="way" as="xs:integer"/>
    <xsl:variable name="next" as="node()?" select="
        if ($way lt 0) then $element/preceding-sibling::node()[normalize-space()][1] else $element/following-sibling::node()[normalize-space()][1]"/>
    <xsl:sequence select="
        if (exists($next)) then (if (f:is-foot-note($next)) then '' else normalize-space($next))
        else if (exists($element/parent::*) and not(f:acts-as-block($element/..)) and not(f:is-foot-note($element/..)))
        then f:neighbour($element/.., $way) else ''"/>
  </xsl:function>

</xsl:stylesheet>

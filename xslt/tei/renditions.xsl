<?xml version="1.0" encoding="UTF-8"?>
<!-- How the words look: @rendition beside @rend, and in the header what each means, in CSS (TEI Guidelines, 2.3.4). -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <!-- The looks of shared/looks.xsl in CSS. -->
  <xsl:variable name="f:css" as="map(xs:string, xs:string)" select="
      map {
        'italic': 'font-style: italic;',
        'bold': 'font-weight: bold;',
        'underline': 'text-decoration: underline;',
        'overline': 'text-decoration: overline;',
        'strike': 'text-decoration: line-through;',
        'smallcaps': 'font-variant: small-caps;',
        'caps': 'text-transform: uppercase;',
        'sup': 'vertical-align: super; font-size: smaller;',
        'sub': 'vertical-align: sub; font-size: smaller;',
        'spaced': 'letter-spacing: 0.15em;',
        'center': 'text-align: center;',
        'right': 'text-align: right;',
        'left': 'text-align: left;',
        'indent': 'margin-left: 2em;',
        'indent-2': 'margin-left: 4em;',
        'indent-3': 'margin-left: 6em;',
        'larger': 'font-size: larger;',
        'smaller': 'font-size: smaller;',
        'typewriter': 'font-family: monospace;',
        'roman': 'font-style: normal;'
      }"/>

  <!-- Those that the text needs. -->
  <xsl:variable name="f:renditions" as="element(rendition)*">
    <xsl:for-each select="sort(distinct-values(/TEI/text//@rend/.. ! f:looks(.)))">
      <rendition xml:id="{f:free('look-' || ., $f:document)}" scheme="css"><xsl:value-of select="$f:css(.)"/></rendition>
    </xsl:for-each>
    <xsl:if test="exists(/TEI/text//del)">
      <rendition scheme="css" selector="del"><xsl:value-of select="$f:css('strike')"/></rendition>
    </xsl:if>
    <xsl:if test="exists(/TEI/text//(supplied | ex))">
      <xsl:sequence select="f:brackets('supplied', f:signs('supplied'))"/>
    </xsl:if>
    <xsl:if test="exists(/TEI/text//supplied[@reason = 'variant'])">
      <xsl:sequence select="f:brackets('supplied[reason=variant]', f:signs('variant'))"/>
    </xsl:if>
  </xsl:variable>

  <!-- Signs before and after an element, as selectors of CSS say it. -->
  <xsl:function name="f:brackets" as="element(t:rendition)+">
    <xsl:param name="selector" as="xs:string"/>
    <xsl:param name="signs" as="xs:string+"/>
    <rendition scheme="css" selector="{$selector}::before">content: "<xsl:value-of select="$signs[1]"/>";</rendition>
    <rendition scheme="css" selector="{$selector}::after">content: "<xsl:value-of select="$signs[2]"/>";</rendition>
  </xsl:function>

  <xsl:variable name="f:document" as="document-node()" select="/"/>

  <xsl:template match="text//@rend" as="attribute()+">
    <xsl:copy/>
    <xsl:where-populated>
      <xsl:attribute name="rendition" select="f:looks(..) ! ('#' || f:free('look-' || ., $f:document))"/>
    </xsl:where-populated>
  </xsl:template>

</xsl:stylesheet>

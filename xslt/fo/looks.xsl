<?xml version="1.0" encoding="UTF-8"?>
<!-- The looks that the source gives its words (shared/looks.xsl), as properties of XSL-FO; how wide words are. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- The looks of shared/looks.xsl: of its words, and of its lines where it stands in lines of its own. -->
  <xsl:template name="look" as="attribute()*">
    <xsl:variable name="looks" as="xs:string*" select="f:looks(.)"/>
    <xsl:if test="exists($looks)">
      <xsl:variable name="inside" as="xs:boolean" select="ancestor::*[self::hi or self::emph or self::foreign or self::title][1]/(f:looks(.), 'italic')[1] = 'italic'"/>
      <xsl:for-each select="$looks">
        <xsl:choose>
          <xsl:when test=". = 'italic'"><xsl:attribute name="font-style" select="if ($inside) then 'normal' else 'italic'"/></xsl:when>
          <xsl:when test=". = 'roman'"><xsl:attribute name="font-style">normal</xsl:attribute></xsl:when>
          <xsl:when test=". = 'bold'"><xsl:attribute name="font-weight">bold</xsl:attribute></xsl:when>
          <xsl:when test=". = 'caps'"><xsl:attribute name="text-transform">uppercase</xsl:attribute></xsl:when>
          <xsl:when test=". = 'spaced'"><xsl:attribute name="letter-spacing">0.14em</xsl:attribute></xsl:when>
          <!-- capitals at the height of small letters: FOP has no small capitals of its own -->
          <xsl:when test=". = 'smallcaps'">
            <xsl:attribute name="text-transform">uppercase</xsl:attribute>
            <xsl:attribute name="font-size">80%</xsl:attribute>
          </xsl:when>
          <xsl:when test=". = ('sup', 'sub')">
            <xsl:attribute name="font-size">66%</xsl:attribute>
            <xsl:attribute name="baseline-shift" select="if (. = 'sup') then '36%' else '-18%'"/>
          </xsl:when>
          <xsl:when test=". = 'larger'"><xsl:attribute name="font-size">115%</xsl:attribute></xsl:when>
          <xsl:when test=". = 'smaller'"><xsl:attribute name="font-size">85%</xsl:attribute></xsl:when>
        </xsl:choose>
      </xsl:for-each>
      <xsl:variable name="lines" as="xs:string*" select="map {'underline': 'underline', 'overline': 'overline', 'strike': 'line-through'} ! (for $look in $looks return .($look))"/>
      <xsl:if test="exists($lines)">
        <xsl:attribute name="text-decoration" select="$lines"/>
      </xsl:if>
      <xsl:if test="f:acts-as-block(.)">
        <xsl:for-each select="$looks[. = ('center', 'right', 'left')][1]">
          <xsl:variable name="edge" as="xs:string" select="map {'center': 'center', 'right': 'end', 'left': 'start'}(.)"/>
          <xsl:attribute name="text-align" select="$edge"/>
          <xsl:attribute name="text-align-last" select="$edge"/>
          <xsl:attribute name="text-indent">0pt</xsl:attribute>
        </xsl:for-each>
        <!-- a verse that turns over does so further in -->
        <xsl:variable name="hang" as="xs:string" select="if (self::l) then ' + 2em' else ''"/>
        <xsl:for-each select="$looks[starts-with(., 'indent')][1]">
          <xsl:variable name="steps" as="xs:string" select="map {'indent': '1.6em', 'indent-2': '3.2em', 'indent-3': '4.8em'}(.)"/>
          <xsl:attribute name="start-indent" select="'inherited-property-value(start-indent) + ' || $steps || $hang"/>
        </xsl:for-each>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- How wide words are in the text face, in em. -->
  <xsl:function name="p:text-width" as="xs:double">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="narrow" as="xs:integer" select="string-length(replace($words, '[^iljt.,;:!¡ ''|f]', ''))"/>
    <xsl:variable name="wide" as="xs:integer" select="string-length(replace($words, '[^A-ZÁÉÍÓÚÑÄÖÜmwMW—]', ''))"/>
    <xsl:sequence select="0.27e0 * $narrow + 0.68e0 * $wide + 0.49e0 * (string-length($words) - $narrow - $wide)"/>
  </xsl:function>

</xsl:stylesheet>

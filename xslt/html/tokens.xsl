<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of a text passage by passage, with what is named in them, for programs that learn from such texts. Data, not HTML. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="tokens" as="element(d:passages)">
    <d:passages lang="{f:text-language()}">
      <xsl:for-each-group select="$f:text//text()[f:is-read(.)]" group-by="generate-id(f:passage(.))">
        <d:p>
          <xsl:for-each-group select="current-group()" group-adjacent="generate-id(f:outermost-name(.))">
            <xsl:variable name="name" as="element()?" select="f:outermost-name(.)"/>
            <xsl:element name="d:{if ($name) then 'name' else 'words'}">
              <xsl:if test="$name">
                <xsl:attribute name="kind" select="f:kind-of-name($name)"/>
              </xsl:if>
              <xsl:text>{string-join(current-group())}</xsl:text>
            </xsl:element>
          </xsl:for-each-group>
        </d:p>
      </xsl:for-each-group>
    </d:passages>
  </xsl:template>

  <!-- The name or date in which words stand: of names in names the outermost, and none that a note stands in. -->
  <xsl:function name="f:outermost-name" as="element()?">
    <xsl:param name="words" as="text()"/>
    <xsl:variable name="passage" as="element()" select="f:passage($words)"/>
    <xsl:sequence select="$words/ancestor::*[. >> $passage][f:kind-of-name(.)][last()]"/>
  </xsl:function>

  <!-- As the tables of CoNLL call it. A name need not be known to a register to be one. -->
  <xsl:function name="f:kind-of-name" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/(self::persName | self::name[@type = 'person'] | self::rs[@type = 'person'])) then 'PER'
        else if ($element/self::date) then 'DATE'
        else f:kind-named($element) ! map {'place': 'LOC', 'body': 'ORG'}(.)"/>
  </xsl:function>

</xsl:stylesheet>

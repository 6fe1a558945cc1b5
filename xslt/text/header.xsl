<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before the text: YAML for Markdown, lines for plain text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="urn:cajista:text"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:function name="t:header" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="file" as="element(fileDesc)?" select="$tei/teiHeader[1]/fileDesc[1]"/>
    <xsl:variable name="letter" as="element(correspDesc)?" select="($tei/teiHeader/profileDesc/correspDesc[not(@corresp)])[1]"/>
    <xsl:variable name="date" as="element(date)?" select="($letter/correspAction[@type = 'sent']/date, $tei/teiHeader/profileDesc/creation/date)[1]"/>
    <!-- the names that Pandoc knows, in an order that reads well -->
    <xsl:variable name="facts" as="map(xs:string, xs:string*)+" select="
        map {'title': f:title-of($tei, $edition-title)},
        map {'subtitle': f:subtitles($tei)},
        map {'author': $file/titleStmt/author ! f:plain(.)[.]},
        map {'recipient': $letter/correspAction[@type = 'received']/persName ! f:plain(.)[.]},
        map {'date': if ($t:md) then ($date/(@when, @from), f:date-words($date)[.])[1] ! string() else f:date-words($date)[.]},
        map {'lang': f:language-of($tei, $tei/text[1], $language)},
        map {'edition': $edition-title[. ne f:title-of($tei, '')]},
        map {'editor': $edition-editors},
        map {'source': f:sources($file/sourceDesc)},
        map {'rights': $edition-licence}"/>
    <xsl:sequence select="
        if ($t:md) then string-join(('---', $facts ! t:yaml(.), '---'), '&#10;')
        else string-join(($facts[not(map:keys(.) = 'lang')] ! map:get(., map:keys(.)) ! string())[normalize-space()], '&#10;')"/>
  </xsl:function>

  <!-- One fact as a line of YAML; a string in quotation marks can hold anything. -->
  <xsl:function name="t:yaml" as="xs:string?">
    <xsl:param name="fact" as="map(xs:string, xs:string*)"/>
    <xsl:variable name="values" as="xs:string*" select="
        map:get($fact, map:keys($fact))[normalize-space()] ! ('&quot;' || replace(., '([\\&quot;])', '\\$1') || '&quot;')"/>
    <xsl:sequence select="
        if (empty($values)) then ()
        else map:keys($fact) || ': ' || (if (count($values) = 1) then $values else '[' || string-join($values, ', ') || ']')"/>
  </xsl:function>

</xsl:stylesheet>

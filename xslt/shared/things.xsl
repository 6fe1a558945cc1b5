<?xml version="1.0" encoding="UTF-8"?>
<!-- Places and bodies: which elements name and describe them, and what the descriptions say. Typed functions, no output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Does an element of the text name a place or body of a register? -->
  <xsl:function name="f:names-thing" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/@ref) and exists(f:kind-named($element))"/>
  </xsl:function>

  <!-- What an element names: «place», «body»; empty for all others. -->
  <xsl:function name="f:kind-named" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/(self::placeName | self::geogName | self::country | self::region | self::settlement | self::district | self::bloc
            | self::name[@type = 'place'] | self::rs[@type = 'place'])) then 'place'
        else if ($element/(self::orgName | self::name[@type = ('org', 'organisation', 'organization')] | self::rs[@type = ('org', 'organisation', 'organization')])) then 'body'
        else ()"/>
  </xsl:function>

  <!-- What an entry of a register is. -->
  <xsl:function name="f:thing-kind" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="if ($entry/self::org) then 'body' else 'place'"/>
  </xsl:function>

  <!-- The forms of its name, the one that the editor prefers first. -->
  <xsl:function name="f:thing-forms" as="element()*">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="names" as="element()*" select="
        $entry/(placeName | orgName | geogName | name | country | region | settlement | district)[normalize-space()]"/>
    <xsl:variable name="preferred" as="element()?" select="$names[@type = ('main', 'preferred', 'reg', 'standard')][1]"/>
    <xsl:sequence select="$preferred, $names except $preferred"/>
  </xsl:function>

  <xsl:function name="f:thing-name" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="(f:thing-forms($entry) ! normalize-space(), string($entry/@xml:id))[1]"/>
  </xsl:function>

  <!-- Latitude and longitude in degrees; empty where they are not given, or are none. TEI Guidelines, 14.3.4. -->
  <xsl:function name="f:geo" as="xs:double*">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(normalize-space(($entry/location/geo, $entry/geo)[1]), '[,;]?\s+|[,;]')[.]"/>
    <xsl:if test="count($words) = 2 and (every $word in $words satisfies matches($word, '^[+-]?\d{1,3}(\.\d*)?$'))">
      <xsl:variable name="numbers" as="xs:double+" select="$words ! xs:double(replace(., '^\+', ''))"/>
      <xsl:sequence select="$numbers[abs($numbers[1]) le 90 and abs($numbers[2]) le 180]"/>
    </xsl:if>
  </xsl:function>

  <!-- Initials that the print sets in small capitals («gpu») stand in capitals at the head of an entry. -->
  <xsl:function name="f:as-initials" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="if (matches($name, '^[\p{Ll}.]{2,7}(-[\p{Ll}.]{2,7})?$')) then upper-case($name) else $name"/>
  </xsl:function>

</xsl:stylesheet>

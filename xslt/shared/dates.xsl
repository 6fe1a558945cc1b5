<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates of the header in words. Typed functions, no output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- A <date> as the reader sees it: its own words, or its value in words; empty when it has neither. -->
  <xsl:function name="f:date-words" as="xs:string">
    <xsl:param name="date" as="element()?"/>
    <xsl:variable name="value" as="xs:string" select="
        if ($date/@when) then f:iso-words($date/@when)
        else if ($date/(@from, @to, @notBefore, @notAfter))
        then string-join((($date/(@from, @notBefore) ! f:iso-words(.))[1], ($date/(@to, @notAfter) ! f:iso-words(.))[1]), '–')
        else ''"/>
    <xsl:sequence select="(normalize-space($date)[.], $value)[1]"/>
  </xsl:function>

  <!-- 1936-04-24, 1936-04, 1936, in words; any other value as it stands. -->
  <xsl:function name="f:iso-words" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize($value, '-')"/>
    <xsl:sequence select="
        if (matches($value, '^\d{4}-\d\d-\d\d$'))
        then f:label('date.day', (string(xs:integer($parts[3])), f:label('month.' || $parts[2]), $parts[1]))
        else if (matches($value, '^\d{4}-\d\d$'))
        then f:label('date.month', (f:label('month.' || $parts[2]), $parts[1]))
        else $value"/>
  </xsl:function>

  <!-- The years of a life: 1890–1947, *1890, †1947; empty when neither is known. -->
  <xsl:function name="f:life" as="xs:string">
    <xsl:param name="person" as="element(person)"/>
    <xsl:variable name="birth" as="xs:string" select="f:year($person/birth[1])"/>
    <xsl:variable name="death" as="xs:string" select="f:year($person/death[1])"/>
    <xsl:sequence select="
        if ($birth and $death) then $birth || '–' || $death
        else if ($birth) then '* ' || $birth
        else if ($death) then '† ' || $death
        else ''"/>
  </xsl:function>

  <!-- The year of a birth or death, with a question mark where the editor is not sure. -->
  <xsl:function name="f:year" as="xs:string">
    <xsl:param name="event" as="element()?"/>
    <xsl:variable name="value" as="xs:string?" select="
        ($event/(@when, @notBefore, @from, @notAfter, @to), $event/date/(@when, @notBefore, @from), normalize-space($event)[.])[1]"/>
    <xsl:sequence select="
        replace($value, '^(-?\d{4})(-.*)?$', '$1') || (if ($event/@cert = 'low') then '?' else '')"/>
  </xsl:function>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!-- Persons: the form that heads an entry of the index, and where it is filed. Typed functions, no output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The form that the editor prefers, or the first. -->
  <xsl:function name="f:main-form" as="element(persName)?">
    <xsl:param name="person" as="element(person)"/>
    <xsl:sequence select="
        ($person/persName[@type = ('main', 'preferred', 'reg', 'standard')], $person/persName)[1]"/>
  </xsl:function>

  <!-- As an index writes it: «Surname, Forename» where the TEI tells them apart, else the form as it stands. -->
  <xsl:function name="f:index-name" as="xs:string">
    <xsl:param name="person" as="element(person)"/>
    <xsl:variable name="form" as="element(persName)?" select="f:main-form($person)"/>
    <xsl:variable name="surname" as="xs:string" select="string-join($form//surname ! normalize-space(), ' ')"/>
    <xsl:variable name="others" as="xs:string" select="
        normalize-space(string-join($form//text()[not(ancestor::surname)]))"/>
    <xsl:sequence select="
        if ($surname and $others) then $surname || ', ' || replace($others, '^[,\s]+|[,\s]+$', '')
        else (normalize-space($form)[.], string($person/@xml:id)[.], '?')[1]"/>
  </xsl:function>

  <!-- Where the name is filed: under its @sortKey, its surname, or the word of it with which its id begins
       («otegui-basilio» files «Basilio Otegui» under O); else as it stands. -->
  <xsl:function name="f:filing-key" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="given" as="xs:string?"/>
    <xsl:variable name="first" as="xs:string" select="tokenize($id, '[-_.]')[1]"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize($name)"/>
    <xsl:variable name="at" as="xs:integer?" select="
        (for $i in 1 to count($words) return $i[f:bare($words[$i]) = $first])[1]"/>
    <xsl:sequence select="
        if ($given) then $given
        else if (contains($name, ',') or empty($at)) then $name
        else string-join(($words[position() ge $at], $words[position() lt $at]), ' ')"/>
  </xsl:function>

  <!-- A word without accents, marks and capitals. -->
  <xsl:function name="f:bare" as="xs:string">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="replace(lower-case(normalize-unicode(f:unstroked($word), 'NFD')), '[^a-z0-9]', '')"/>
  </xsl:function>

  <!-- Letters with a stroke, and joined ones, as they are filed: Łódź under L. -->
  <xsl:function name="f:unstroked" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
        translate($words, 'ŁłØøĐđÐðĦħŦŧ', 'LlOoDdDdHhTt') => replace('Æ', 'Ae') => replace('æ', 'ae') => replace('Œ', 'Oe')
        => replace('œ', 'oe') => replace('ß', 'ss') => replace('Þ', 'Th') => replace('þ', 'th')"/>
  </xsl:function>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!--
  Records become words. What a file keeps in fields (a reference, an address, a member of the cast, a manuscript's
  whereabouts, an entry of a dictionary or of a register) gets the blanks and marks that a reader needs between them; fields with text
  of their own between them are left as they stand. TEI Guidelines, 3.12, 7.1.4, 10, 11.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="../shared/quotation.xsl"/>
  <xsl:include href="records/references.xsl"/>
  <xsl:include href="records/manuscripts.xsl"/>
  <xsl:include href="records/lists.xsl"/>
  <xsl:include href="records/entries.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- What stands between two fields of an element; the fields themselves may want another mark. -->
  <xsl:variable name="f:separators" as="map(xs:string, xs:string)" select="map {
      'castItem': ', ', 'signed': ', ', 'byline': ', ', 'dateline': ', ', 'persName': ' ', 'forename': ' ', 'name': ' ', 'rs': ' ',
      'placeName': ', ', 'orgName': ', ', 'birth': ', ', 'death': ', ', 'imprint': ', ', 'docImprint': ', ', 'respStmt': ': ',
      'author': ' ', 'editor': ' ', 'affiliation': ', ', 'form': ' ', 'gramGrp': ' ', 'entry': ' ', 'entryFree': ' ', 'hom': ' ',
      'sense': ' ', 're': ' ', 'etym': ' ', 'cit': ' ', 'msIdentifier': ', ', 'altIdentifier': ', ', 'opener': ' ', 'closer': ' ',
      'date': ' ', 'dimensions': ' × ', 'locus': ' ', 'titlePart': ' ', 'docAuthor': ' ', 'salute': ' ', 'speaker': ' ',
      'correspAction': ', ', 'measureGrp': ' × ', 'actor': ' ', 'person': ', ', 'place': ', ', 'org': ', ', 'location': ', '}"/>

  <!-- Holds the element fields and nothing else, in the line? Parts of one word (in CJK, or <w>) are none. -->
  <xsl:function name="f:holds-fields" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        count($element/*) gt 1 and empty($element/text()[normalize-space()])
        and empty($element/(hi | choice | app | del | add | subst | seg | unclear | supplied | ex | abbr | lb | w | c | g))
        and not(matches($element, '[&#x3040;-&#x30FF;&#x3400;-&#x9FFF;&#xAC00;-&#xD7AF;]'))"/>
  </xsl:function>

  <!-- Who is not known is not named; what the TEI says instead, where a name is wanted, is in English. -->
  <xsl:template match="correspAction/persName[not(@ref)][lower-case(normalize-space()) = 'unknown']" as="empty-sequence()" priority="2"/>

  <!-- the entries of an apparatus that stands by itself -->
  <xsl:template match="listApp/*[preceding-sibling::*]" as="node()*" priority="0.8">
    <xsl:text> </xsl:text>
    <xsl:next-match/>
  </xsl:template>

  <!-- a field behind another, with no text between them -->
  <xsl:template match="*[f:separators-apply(.)]/*[preceding-sibling::*]" as="node()*" priority="0.7">
    <xsl:value-of select="f:separator(.)"/>
    <xsl:next-match/>
  </xsl:template>

  <!-- the file's own white space between fields, where a mark is set -->
  <xsl:template match="*[f:separators-apply(.)]/text()[not(normalize-space())]" as="empty-sequence()" priority="1"/>

  <xsl:function name="f:separators-apply" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($f:separators(local-name($element))) and empty($element/self::imprint/ancestor::biblStruct) and f:holds-fields($element) and exists($element/ancestor-or-self::*[self::text or self::sourceDesc or self::titleStmt])
        and not($element/(self::signed | self::opener | self::closer | self::cit | self::byline | self::dateline | self::salute)
          and (some $child in $element/* satisfies f:acts-as-block($child)))"/>
  </xsl:function>

  <!-- The mark before a field: none behind one that ends with a mark, or before a note. -->
  <xsl:function name="f:separator" as="xs:string">
    <xsl:param name="field" as="element()"/>
    <xsl:variable name="before" as="element()" select="$field/preceding-sibling::*[1]"/>
    <xsl:variable name="mark" as="xs:string" select="
        if ($field/self::cit[@type = 'example'] or $field/self::quote[parent::cit/@type = 'example' and $before/self::bibl]) then ': '
        else if ($field/parent::persName and $field/self::addName or $field[parent::persName/parent::person]/self::forename and $before/self::surname or $field/self::orth and $before/self::orth
          or $field/self::cit and $before/self::cit[@type = $field/@type][not(@type = 'example')] or $field/self::quote[ancestor::entry or ancestor::entryFree] and $before/self::quote) then ', '
        else if ($field/(self::desc | self::state | self::trait | self::event)) then ' '
        else string($f:separators(local-name($field/..)))"/>
    <xsl:sequence select="
        if ($field/(self::note | self::pb | self::lb | self::fw | self::anchor | self::milestone) or f:acts-as-block($field) or f:acts-as-block($before)) then ''
        else if ($before/(self::pb | self::lb | self::fw | self::anchor | self::milestone)) then ''
        else if (not(normalize-space($before)) or not(normalize-space($field))) then ''
        else if (matches(normalize-space($before), '[,;:.!?–—]$') and matches($mark, '^[,:]')
          and not(matches(normalize-space($before), '\p{L}\.$') and starts-with($mark, ','))) then ' '
        else $mark"/>
  </xsl:function>

</xsl:stylesheet>

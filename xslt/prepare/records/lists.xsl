<?xml version="1.0" encoding="UTF-8"?>
<!-- Addresses, lines of the source, lists with their numbers, glossaries with heads to their columns. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <!-- addresses ================================================================================================ -->

  <!-- each field of an address is a line of it -->
  <xsl:template match="address[not(addrLine)][count(*) gt 1][not(text()[normalize-space()])]/*[not(self::lb or self::pb or self::note)]" as="element(t:addrLine)" priority="1">
    <addrLine>
      <xsl:next-match/>
    </addrLine>
  </xsl:template>

  <!-- in a sentence it runs on -->
  <xsl:template match="address[f:runs-on(.)]/addrLine[preceding-sibling::addrLine]" as="node()*" priority="2">
    <xsl:text>{if (matches(normalize-space(preceding-sibling::addrLine[1]), '\p{P}$')) then ' ' else ', '}</xsl:text>
    <xsl:next-match/>
  </xsl:template>

  <xsl:function name="f:runs-on" as="xs:boolean">
    <xsl:param name="address" as="element(address)"/>
    <xsl:sequence select="exists($address/(ancestor::p | ancestor::head | ancestor::bibl | ancestor::cell | ancestor::item | ancestor::l))"/>
  </xsl:function>

  <!-- lines of the source that are lines of the text: on an envelope, in an address, on a label ================== -->

  <xsl:template match="text//ab[f:is-lined(.)]" as="element(t:ab)">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:for-each-group select="node()" group-starting-with="lb">
        <xsl:if test="exists(current-group()[not(self::lb)][normalize-space() or self::*])">
          <line>
            <xsl:apply-templates select="current-group() except self::lb"/>
          </line>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:copy>
  </xsl:template>

  <!-- Short lines, none of which divides a word: nobody fills a page so. -->
  <xsl:function name="f:is-lined" as="xs:boolean">
    <xsl:param name="ab" as="element(ab)"/>
    <xsl:variable name="breaks" as="element(lb)*" select="$ab/lb"/>
    <xsl:sequence select="
        exists($breaks) and empty($ab//lb[@break = 'no']) and count($ab//lb) eq count($breaks) and not(f:has-block($ab))
        and (exists($ab/ancestor::*[self::opener or self::closer or self::address or self::div[matches(@type, 'envelope|address|cover|label|inscription', 'i')]])
          or string-length(normalize-space($ab)) div (count($breaks) + 1) lt 28 and count($breaks) le 12)"/>
  </xsl:function>

  <!-- lists ==================================================================================================== -->

  <!-- one that runs on in its line is no list on the page -->
  <xsl:template match="text//list[f:is-inline(.)]" as="element()" priority="0.6">
    <xsl:element name="{if (f:holds-words(..)) then 'seg' else 'p'}">
      <xsl:copy-of select="@* except (@type, @rend)"/>
      <xsl:for-each select="head | label | item">
        <xsl:if test="position() gt 1">
          <xsl:text>{if (self::item and matches(normalize-space(preceding-sibling::*[1][self::item]), '[^\p{P}]$')) then ', ' else ' '}</xsl:text>
        </xsl:if>
        <seg>
          <xsl:apply-templates select="@*, node()"/>
        </seg>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>

  <xsl:function name="f:is-inline" as="xs:boolean">
    <xsl:param name="list" as="element(list)"/>
    <xsl:sequence select="
        tokenize(lower-case($list/@type || ' ' || $list/@rend)) = ('inline', 'run-in', 'runin', 'run-on')
        and empty($list/*[not(self::head or self::label or self::item)]) and not($list/* ! f:has-block(.) = true())"/>
  </xsl:function>

  <!-- Is it a place for words in a line? -->
  <xsl:function name="f:holds-words" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::p | self::ab | self::item | self::cell | self::note | self::head | self::seg | self::quote | self::l))"/>
  </xsl:function>

  <!-- what stands before an item: its number, its letter, a bullet -->
  <xsl:template match="list/item" as="element(t:item)">
    <xsl:variable name="mark" as="xs:string" select="f:mark(.)"/>
    <xsl:copy>
      <xsl:apply-templates select="@* except @n"/>
      <xsl:if test="$mark">
        <xsl:attribute name="n" select="$mark"/>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:function name="f:mark" as="xs:string">
    <xsl:param name="item" as="element(item)"/>
    <xsl:variable name="list" as="element(list)" select="$item/.."/>
    <xsl:variable name="kinds" as="xs:string*" select="tokenize(lower-case(string-join(($list/@rend, $list/@type, $list/@style[matches(., 'list-style')] ! replace(., '^.*list-style(-type)?\s*:\s*([a-z-]+).*$', '$2', 's')), ' ')))"/>
    <xsl:variable name="place" as="xs:integer" select="1 + count($item/preceding-sibling::item)"/>
    <xsl:variable name="format" as="xs:string?" select="
        if ($kinds = ('lower-alpha', 'loweralpha', 'alpha', 'lower-latin', 'alphabetic', 'alphabetical')) then 'a'
        else if ($kinds = ('upper-alpha', 'upperalpha', 'upper-latin')) then 'A'
        else if ($kinds = ('lower-roman', 'lowerroman')) then 'i'
        else if ($kinds = ('upper-roman', 'upperroman', 'roman')) then 'I'
        else if ($kinds = ('numbered', 'ordered', 'decimal', 'number', 'numeric', 'arabic', 'enumerated')) then '1' else ()"/>
    <xsl:sequence select="
        if ($list/label or $kinds = ('none', 'nobullet', 'nobullets', 'no-bullets', 'nomark', 'unmarked') or f:has-marks($list)) then ''
        else if (normalize-space($item/@n)) then replace(normalize-space($item/@n), '^(\d+|[A-Za-z])$', '$1.')
        else if (exists($format)) then format-integer($place, $format) || '.'
        else if ($kinds = ('bulleted', 'bullet', 'bullets', 'unordered', 'disc')) then '•'
        else ''"/>
  </xsl:function>

  <!-- Does the text of the list itself have numbers or bullets? -->
  <xsl:function name="f:has-marks" as="xs:boolean">
    <xsl:param name="list" as="element(list)"/>
    <xsl:sequence select="
        exists($list/item) and (every $item in $list/item satisfies
          matches(normalize-space($item), '^[\[(]?(\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[\])]?[.)°ºª:]|^[•·∙‣◦▪–—*-]\s*\S|^\(\S{1,3}\)')
          or $item/@n and starts-with(normalize-space($item), normalize-space($item/@n)))"/>
  </xsl:function>

  <!-- the heads of the two columns of a glossary are its first pair -->
  <xsl:template match="headLabel" as="element()">
    <xsl:element name="{if (following-sibling::headItem) then 'label' else 'head'}">
      <xsl:apply-templates select="@*"/>
      <hi rend="bold">
        <xsl:apply-templates select="node()"/>
      </hi>
    </xsl:element>
  </xsl:template>

  <xsl:template match="headItem" as="element()">
    <xsl:element name="{if (preceding-sibling::headLabel) then 'item' else 'head'}">
      <xsl:apply-templates select="@*"/>
      <hi rend="bold">
        <xsl:apply-templates select="node()"/>
      </hi>
    </xsl:element>
  </xsl:template>

  <!-- An example of encoding is shown as it is written. -->
  <xsl:template match="text//*:egXML" as="element(t:eg)">
    <eg>
      <xsl:copy-of select="@xml:id, @rend"/>
      <xsl:value-of select="normalize-space(replace(string-join(node() ! serialize(., map {'omit-xml-declaration': true()})), ' xmlns(:\w+)?=&quot;[^&quot;]*&quot;', ''))"/>
    </eg>
  </xsl:template>

  <!-- A sign that the file describes in its header: the letters that stand for it there, else its name. TEI Guidelines, 5. -->
  <xsl:template match="text//g[@ref][not(normalize-space())]" as="element()">
    <xsl:variable name="id" as="xs:string" select="replace(@ref, '^.*#', '')"/>
    <xsl:variable name="sign" as="element()?" select="(/TEI/teiHeader//charDecl/(char | glyph)[@xml:id = $id])[1]"/>
    <xsl:variable name="letters" as="xs:string?" select="($sign/mapping[@type = ('Unicode', 'standard', 'normalized')], $sign/mapping)[normalize-space()][1]/normalize-space()"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:value-of select="($letters, '[' || ($sign/(charName | glyphName | localProp[@name = 'Name']/@value) ! normalize-space(), $id)[.][1] || ']')[1]"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!-- Divisions, and what stands in them, as ELTeC knows it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <!-- divisions ================================================================================================= -->

  <!-- What becomes a division: a text of several is one, too. -->
  <xsl:function name="f:is-division" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/(self::div | self::text | self::group | self::titlePage | self::front | self::back))"/>
  </xsl:function>

  <xsl:function name="f:eltec-body" as="element(t:body)">
    <xsl:param name="text" as="element(text)"/>
    <body>
      <xsl:sequence select="f:inside(($text/body, $text/group)[1])"/>
      <xsl:if test="not(f:has-words($text/(body | group)))">
        <p/>
      </xsl:if>
    </body>
  </xsl:function>

  <xsl:function name="f:part" as="element()?">
    <xsl:param name="part" as="element()?"/>
    <xsl:if test="f:has-words($part)">
      <xsl:element name="{local-name($part)}">
        <xsl:for-each-group select="$part/node()[not(self::text()[not(normalize-space())])]" group-adjacent="f:is-division(.)">
          <xsl:choose>
            <xsl:when test="current-grouping-key()">
              <xsl:apply-templates select="current-group()" mode="block"/>
            </xsl:when>
            <xsl:otherwise>
              <div type="liminal">
                <xsl:sequence select="f:mixed(current-group())"/>
              </div>
            </xsl:otherwise>
          </xsl:choose>
        </xsl:for-each-group>
      </xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- The content of a division or body: blocks, then divisions; blocks behind a division are one of their own. -->
  <xsl:function name="f:inside" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="first" as="node()?" select="$element/node()[f:is-division(.)][1]"/>
    <xsl:sequence select="f:mixed($element/node()[empty($first) or . &lt;&lt; $first])"/>
    <xsl:for-each-group select="$element/node()[. is $first or . >> $first][not(self::text()[not(normalize-space())])]" group-adjacent="f:is-division(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:apply-templates select="current-group()" mode="block"/>
        </xsl:when>
        <xsl:when test="f:has-words(current-group())">
          <div type="chapter">
            <xsl:sequence select="f:mixed(current-group())"/>
          </div>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="f:blocks(current-group())"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Headings first, then blocks. -->
  <xsl:function name="f:mixed" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="start" as="element()*" select="f:leading-heads($nodes[self::*])"/>
    <xsl:for-each select="$start">
      <xsl:choose>
        <xsl:when test="self::head[not(f:has-block(.))]">
          <head>
            <xsl:apply-templates mode="words"/>
          </head>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="f:blocks(.)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:sequence select="f:blocks($nodes except $start)"/>
  </xsl:function>

  <!-- The headings at the start, and the breaks between them. -->
  <xsl:function name="f:leading-heads" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:variable name="next" as="element()?" select="$elements[1]"/>
    <xsl:if test="exists($next/(self::head[not(f:has-block(.))] | self::pb | self::milestone | self::lb | self::cb))">
      <xsl:sequence select="$next, f:leading-heads(tail($elements))"/>
    </xsl:if>
  </xsl:function>

  <xsl:template match="div | text | group | front | back" mode="block" as="element(t:div)" priority="2">
    <div type="{if (exists(*[f:is-division(.)]) or self::text or self::group) then 'group' else if (@type = 'letter') then 'letter'
        else if (@type = 'notes') then 'notes' else if (exists(ancestor::*[self::front or self::back]) or self::front or self::back) then 'liminal' else 'chapter'}">
      <xsl:copy-of select="@xml:id, @xml:lang"/>
      <xsl:sequence select="f:inside((self::text/body[empty(../(front | back))], .)[1])"/>
    </div>
  </xsl:template>

  <xsl:template match="titlePage" mode="block" as="element(t:div)" priority="2">
    <div type="titlepage">
      <xsl:sequence select="f:blocks(node())"/>
    </div>
  </xsl:template>

  <!-- blocks ==================================================================================================== -->

  <!-- Nodes as blocks: words between them are a paragraph; breaks and notes stand by themselves. -->
  <xsl:function name="f:blocks" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:for-each-group select="$nodes" group-adjacent="f:acts-as-block(.) or f:is-division(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:apply-templates select="current-group()" mode="block"/>
        </xsl:when>
        <xsl:when test="f:has-words(current-group()[not(f:is-foot-note(.))])">
          <p>
            <xsl:apply-templates select="current-group()" mode="words"/>
          </p>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="current-group()[self::*]" mode="words"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- what holds blocks: they themselves; what holds words: a paragraph -->
  <xsl:template match="*" mode="block" as="node()*">
    <xsl:sequence select="f:blocks(node())"/>
  </xsl:template>

  <xsl:template match="p[not(f:has-block(.))]" mode="block" as="element(t:p)" priority="1">
    <p>
      <xsl:copy-of select="@xml:id, @n, @xml:lang"/>
      <xsl:apply-templates mode="words"/>
    </p>
  </xsl:template>

  <!-- a heading inside, a speaker -->
  <xsl:template match="(head | speaker | headLabel | headItem)[not(f:has-block(.))]" mode="block" as="element(t:label)" priority="1">
    <label>
      <xsl:apply-templates mode="words"/>
    </label>
  </xsl:template>

  <xsl:template match="l[not(f:has-block(.))]" mode="block" as="element(t:l)" priority="1">
    <l>
      <xsl:copy-of select="@xml:id, @n"/>
      <xsl:apply-templates mode="words"/>
    </l>
  </xsl:template>

  <xsl:template match="quote | q | epigraph | cit | floatingText" mode="block" as="element(t:quote)" priority="1">
    <quote>
      <xsl:sequence select="f:blocks(node())"/>
    </quote>
  </xsl:template>

  <!-- an entry of a list is a paragraph, with its label -->
  <xsl:template match="list" mode="block" as="node()*" priority="1">
    <xsl:for-each-group select="node()[not(self::text()[not(normalize-space())])]" group-ending-with="item">
      <xsl:variable name="item" as="element(item)?" select="current-group()/self::item"/>
      <xsl:variable name="labels" as="element(label)*" select="current-group()/self::label"/>
      <xsl:variable name="before" as="element()*">
        <xsl:for-each select="$labels">
          <label>
            <xsl:apply-templates mode="words"/>
          </label>
        </xsl:for-each>
      </xsl:variable>
      <xsl:sequence select="f:blocks(current-group() except ($item, $labels))"/>
      <xsl:choose>
        <xsl:when test="exists($item) and not(f:has-block($item))">
          <p>
            <xsl:sequence select="$before"/>
            <xsl:value-of select="' '[exists($before)]"/>
            <xsl:apply-templates select="$item/node()" mode="words"/>
          </p>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="$before, f:blocks($item/node())"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="row[not(f:has-block(.)) or (every $cell in cell satisfies not(f:has-block($cell)))]" mode="block" as="element(t:p)" priority="1">
    <p>
      <xsl:for-each select="cell">
        <xsl:value-of select="if (position() gt 1) then ' | ' else ''"/>
        <xsl:apply-templates mode="words"/>
      </xsl:for-each>
    </p>
  </xsl:template>

  <xsl:template match="figure" mode="block" as="node()*" priority="1">
    <gap unit="graphic" quantity="1"/>
    <xsl:sequence select="f:blocks(node())"/>
  </xsl:template>

</xsl:stylesheet>

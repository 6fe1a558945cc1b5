<?xml version="1.0" encoding="UTF-8"?>
<!-- Words inside a paragraph: emphasis, names, dates, references. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xmlns:m="http://www.w3.org/1998/Math/MathML" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <!-- An id that the page makes for itself: it steps aside for those of the text. -->
  <xsl:function name="f:page-id" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="f:free($id, $f:tree)"/>
  </xsl:function>

  <xsl:template match="text()" mode="html" as="text()">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="html" as="empty-sequence()"/>

  <!-- Elements that a class is enough for: shared/elements.xsl. -->
  <xsl:template match="*[f:role(.) = ('phrase', 'apart', 'data')]" mode="html" as="element()" priority="-1">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="local-name(), @type, self::title/@level"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A <span>, or a <div> when it holds a block. -->
  <xsl:template name="words" as="element()">
    <xsl:param name="class" as="item()*" required="yes"/>
    <xsl:param name="title" as="xs:string?" select="()"/>
    <xsl:param name="signs" as="xs:string*" select="()"/>
    <xsl:element name="{if (f:has-block(.)) then 'div' else 'span'}">
      <xsl:attribute name="class" select="$class"/>
      <xsl:call-template name="attributes"/>
      <xsl:if test="$title">
        <xsl:attribute name="title" select="$title"/>
      </xsl:if>
      <xsl:text>{$signs[1]}</xsl:text>
      <xsl:apply-templates mode="html"/>
      <xsl:text>{$signs[2]}</xsl:text>
    </xsl:element>
  </xsl:template>

  <!-- emphasis: one HTML element for each look that @rend names -->
  <xsl:variable name="f:looks" as="map(xs:string, xs:string)" select="
      map {'italic': 'i', 'bold': 'b', 'sup': 'sup', 'sub': 'sub', 'underline': 'u'}"/>

  <xsl:template match="hi" mode="html" as="element()">
    <xsl:sequence select="f:look(., tokenize(@rend))"/>
  </xsl:template>

  <xsl:template match="title[@rend] | emph[@rend]" mode="html" as="element()" priority="1">
    <xsl:sequence select="f:look(., tokenize(@rend))"/>
  </xsl:template>

  <xsl:function name="f:look" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="looks" as="xs:string*"/>
    <xsl:variable name="look" as="xs:string?" select="head($looks)"/>
    <xsl:element name="{if (f:has-block($element)) then 'div' else ($look ! $f:looks(.), 'span')[1]}">
      <xsl:attribute name="class" select="local-name($element), $look, $element/self::title/@level"/>
      <xsl:choose>
        <xsl:when test="exists(tail($looks))">
          <xsl:sequence select="f:look($element, tail($looks))"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:for-each select="$element">
            <xsl:call-template name="attributes"/>
            <xsl:apply-templates mode="html"/>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:function>

  <!-- A date says its value when its own words do not. -->
  <xsl:template match="date[matches(@when, '^\d{4}(-\d\d(-\d\d)?)?$')][not(f:has-block(.))]" mode="html" as="element(h:time)" priority="1">
    <time>
      <xsl:if test="@when != normalize-space() or *">
        <xsl:attribute name="datetime" select="@when"/>
      </xsl:if>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </time>
  </xsl:template>

  <!-- A name leads to its person's page. No link inside a link: a name that holds a note or another name is none. -->
  <xsl:template match="persName" mode="html" as="element()">
    <xsl:variable name="known" as="xs:string?" select="f:ids(@ref)[exists($f:person-pages(.))][f:person-address(.)][1]"/>
    <xsl:variable name="linked" as="xs:boolean" select="
        $known and not(f:has-block(.) or f:in-link(.) or exists(.//(note | persName | ref | ptr)))"/>
    <xsl:element name="{if ($linked) then 'a' else if (f:has-block(.)) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'person'"/>
      <xsl:if test="$linked">
        <xsl:attribute name="href" select="f:person-address($known)"/>
      </xsl:if>
      <xsl:call-template name="who"/>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </xsl:element>
  </xsl:template>

  <!-- Who it is, where the words do not say it. -->
  <xsl:template name="who" as="attribute(title)?">
    <xsl:variable name="who" as="xs:string" select="
        string-join(f:ids(@ref) ! f:person(.) ! string-join((@name, @life[string()]), ', '), '; ')"/>
    <xsl:if test="not($who = ('', f:plain(.)))">
      <xsl:attribute name="title" select="$who"/>
    </xsl:if>
  </xsl:template>

  <!-- Stands the element in a name or reference? What is outside its foot note does not count. -->
  <xsl:function name="f:in-link" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="note" as="element(note)?" select="$element/ancestor::note[f:is-foot-note(.)][1]"/>
    <xsl:sequence select="exists($element/ancestor::*[self::persName or self::ref][not(. &lt;&lt; $note)])"/>
  </xsl:function>

  <!-- What the edition knows of a person: the text that says most of their life; then the one with most forms
       of the name, since a letter may know the surname alone; then the first. -->
  <xsl:function name="f:person" as="element(d:person)?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="f:found('best-person', $id)"/>
  </xsl:function>

  <xsl:function name="f:best-person" as="element(d:person)">
    <xsl:param name="described" as="element(d:person)+"/>
    <xsl:sequence select="head(sort($described, (), function($person) { -string-length($person/@life), -count($person/d:form) }))"/>
  </xsl:function>

  <!-- MathML as it stands, without what could lead or run elsewhere; other notations as they are written -->
  <xsl:template match="m:math" mode="html" as="element()">
    <xsl:apply-templates select="." mode="math"/>
  </xsl:template>

  <xsl:mode name="math" on-no-match="shallow-skip" on-multiple-match="fail"/>
  <xsl:template match="m:*" mode="math" as="element()">
    <xsl:element name="{local-name()}" namespace="http://www.w3.org/1998/Math/MathML">
      <xsl:copy-of select="@*[not(namespace-uri()) and not(matches(name(), '^(on|href|src|style|id|class|xref|action)', 'i'))]"/>
      <xsl:apply-templates mode="math"/>
    </xsl:element>
  </xsl:template>
  <xsl:template match="m:maction | m:annotation-xml" mode="math" as="empty-sequence()" priority="1"/>
  <xsl:template match="text()" mode="math" as="text()"><xsl:sequence select="."/></xsl:template>

  <!-- references: to an address outside, or to an element of this text -->
  <xsl:template match="ref | ptr" mode="html" as="element()">
    <xsl:variable name="href" as="xs:string?" select="f:target(@target)"/>
    <xsl:choose>
      <xsl:when test="$href and not(f:has-block(.)) and not(f:in-link(.)) and empty(.//(note | persName | ref | ptr))">
        <a class="ref" href="{$href}">
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates mode="html"/>
          <xsl:if test="not(node())">{@target}</xsl:if>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="words">
          <xsl:with-param name="class" select="local-name()"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- the texts of the edition: the name of the file, a blank, the name of the text -->
  <xsl:param name="files" as="xs:string*" select="()"/>

  <!-- The first text of each file, by the name of the file. -->
  <xsl:function name="f:by-file" as="map(xs:string, element(d:text))">
    <xsl:variable name="files" as="map(xs:string, xs:string)" select="map:merge($files ! map:entry(tokenize(.)[last()], replace(., ' \S*$', '')))"/>
    <xsl:sequence select="
        map:merge($facts ! d:text[map:contains($files, @name)] ! map:entry($files(@name), .), map {'duplicates': 'use-first'})"/>
  </xsl:function>

  <xsl:function name="f:text-of-file" as="element(d:text)?">
    <xsl:param name="file" as="xs:string"/>
    <xsl:sequence select="f:found('file', $file)"/>
  </xsl:function>

  <!-- a pointer to another text of the edition is called by its title (prepare/08-pointers.xsl) -->
  <xsl:template match="ref/seg[@type = 'file']" mode="html" as="node()*" priority="2">
    <xsl:variable name="text" as="element(d:text)?" select="f:text-of-file(replace(tokenize(../@target)[1], '^([^#]*/)?([^#/]+)(#.*)?$', '$2'))"/>
    <xsl:choose>
      <xsl:when test="$text"><cite lang="{$text/@lang}">{$text/d:title}</cite></xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="html"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where an element of another file of the edition is. -->
  <xsl:function name="f:elsewhere" as="xs:string?">
    <xsl:param name="file" as="xs:string"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="text" as="element(d:text)?" select="f:text-of-file($file)"/>
    <xsl:variable name="page" as="element(d:page)?" select="$text/d:page[tokenize(@ids) = $id][$id][1]"/>
    <xsl:sequence select="$text ! (string(($page, .)[1]/@href) || '#'[$id][$page or $text/@book = 'false'] || $id[$page or $text/@book = 'false'])"/>
  </xsl:function>

  <!-- Where a pointer leads in the site; empty when nowhere. -->
  <xsl:function name="f:target" as="xs:string?">
    <xsl:param name="target" as="attribute()?"/>
    <xsl:variable name="first" as="xs:string?" select="tokenize($target)[1]"/>
    <xsl:choose>
      <xsl:when test="matches($first, '^(https?://[^\s&quot;&lt;&gt;\\^`{{|}}]+|mailto:[^\s@]+@[^\s@]+)$')">
        <xsl:sequence select="$first"/>
      </xsl:when>
      <xsl:when test="starts-with($first, '#')">
        <xsl:variable name="element" as="element()?" select="key('id', substring($first, 2), root($target))[ancestor-or-self::text][1]"/>
        <!-- a whole text is where its first page is -->
        <xsl:sequence select="
            if ($element/self::text) then ($element/descendant::*[f:page-address(.)])[1] ! f:page-address(.)
            else $element ! (f:page-address(.) ! (. || $first))"/>
      </xsl:when>
      <xsl:when test="matches($first, '^[^#:]+\.(xml|tei)(#.*)?$', 'i')">
        <xsl:sequence select="f:elsewhere(replace($first, '^([^#]*/)?([^#/]+)(#.*)?$', '$2'), substring-after($first, '#'))"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!-- The index of persons of a book: every mention, by the printed page where the source has pages; a book has no page a person. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="persons" as="element(h:html)">
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="f:label('persons')"/>
      <xsl:with-param name="kind" select="'persons'"/>
      <xsl:with-param name="main" as="element()*">
        <xsl:variable name="entries" as="element(h:section)*">
          <xsl:for-each-group select="$facts ! .//d:mention" group-by="@person">
            <xsl:sort select="f:entry-key(current-grouping-key(), .)" collation="http://www.w3.org/2013/collation/UCA?fallback=yes;lang={$language}"/>
            <xsl:call-template name="person"/>
          </xsl:for-each-group>
        </xsl:variable>
        <h1>{f:label('persons')}</h1>
        <nav class="letters" aria-label="{f:label('letters')}">
          <ul>
            <xsl:for-each-group select="$entries" group-adjacent="string(@data-letter)">
              <li><a href="#{@id}">{current-grouping-key()}</a></li>
            </xsl:for-each-group>
          </ul>
        </nav>
        <div class="entries">
          <xsl:sequence select="$entries"/>
        </div>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The context is a mention, the current group all mentions of the person. -->
  <xsl:template name="person" as="element(h:section)">
    <xsl:variable name="id" as="xs:string" select="current-grouping-key()"/>
    <xsl:variable name="mentions" as="element(d:mention)+" select="current-group()"/>
    <xsl:variable name="described" as="element(d:person)*" select="for $text in $facts return key('d:person', $id, $text)"/>
    <section class="person" id="{$id}" data-letter="{upper-case(substring(f:bare(f:entry-key($id, .)), 1, 1))}">
      <h2>{($described ! @name, d:form)[1]}<xsl:for-each select="($described ! @life[string()])[1]"><span class="life">{' ' || .}</span></xsl:for-each></h2>
      <xsl:variable name="forms" as="xs:string*" select="distinct-values($described ! d:form)[. != $described[1]/@name]"/>
      <xsl:if test="exists($forms)">
        <p class="forms">{string-join($forms, ' · ')}</p>
      </xsl:if>
      <xsl:for-each select="distinct-values($described ! d:note)">
        <p class="who">{.}</p>
      </xsl:for-each>
      <ul class="mentions">
        <xsl:for-each-group select="$mentions" group-adjacent="substring-before(@href, '#')">
          <xsl:variable name="page" as="element()?" select="key('d:page', current-grouping-key(), root())[1]"/>
          <li>
            <span class="where" lang="{root()/d:text/@lang}">{($page/self::d:page, root()/d:text/d:title)[1]}</span>
            <span class="places">
              <xsl:for-each select="current-group()">
                <a href="{@href}">{f:place(., position())}</a>
                <xsl:text> </xsl:text>
              </xsl:for-each>
            </span>
          </li>
        </xsl:for-each-group>
      </ul>
    </section>
  </xsl:template>

  <!-- Where a mention stands: page 79; note 12 to it; without pages, which mention it is. -->
  <xsl:function name="f:place" as="xs:string">
    <xsl:param name="mention" as="element(d:mention)"/>
    <xsl:param name="place" as="xs:integer"/>
    <xsl:variable name="note" as="xs:string" select="if ($mention/@note/string()) then f:label('in-note', string($mention/@note)) else ''"/>
    <xsl:sequence select="
        if ($mention/@page/string() or $note) then string-join(($mention/@page[string()], $note[.]), ' ') else string($place)"/>
  </xsl:function>

  <xsl:function name="f:entry-key" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="mention" as="element(d:mention)"/>
    <xsl:variable name="person" as="element(d:person)?" select="f:person($id)"/>
    <xsl:sequence select="($person/@file/string(), f:filing-key($id, string($mention/d:form), ()))[1]"/>
  </xsl:function>

  <xsl:function name="f:person-address" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="'persons.xhtml#' || $id"/>
  </xsl:function>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!-- The editor's own pages (introduction, criteria …), which the program has read from Markdown. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  exclude-result-prefixes="#all">

  <!-- each as <page href title> with its content in HTML -->
  <xsl:param name="own-pages" as="xs:string*" select="()"/>

  <xsl:variable name="f:own-pages" as="element(page)*" select="$own-pages ! parse-xml(.)/page" xpath-default-namespace=""/>

  <xsl:template name="own-pages" as="empty-sequence()">
    <xsl:for-each select="$f:own-pages">
      <xsl:result-document href="{@href}">
        <xsl:call-template name="own-page"/>
      </xsl:result-document>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="own-page" as="element(h:html)">
    <xsl:variable name="page" as="element()" select="."/>
    <xsl:call-template name="page">
      <xsl:with-param name="heading" select="string(@title)"/>
      <xsl:with-param name="kind" select="'own-page'"/>
      <xsl:with-param name="here" select="string(@title)"/>
      <xsl:with-param name="main" as="element()*">
        <h1>{@title}</h1>
        <div class="own-text">
          <xsl:apply-templates select="$page/h:div/node()" mode="own"/>
        </div>
        <xsl:if test="count($f:own-pages) gt 1">
          <xsl:sequence select="f:own-list($page)"/>
        </xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- the content as it is; its notes have a heading -->
  <xsl:mode name="own" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="h:section[@class = 'footnotes']" mode="own" as="element(h:section)">
    <section class="footnotes">
      <h2>{f:label('notes')}</h2>
      <xsl:apply-templates mode="own"/>
    </section>
  </xsl:template>

  <xsl:template match="@*[starts-with(name(), 'data-')]" mode="own" as="empty-sequence()"/>

  <!-- The list of these pages; from one of them to the others. -->
  <xsl:function name="f:own-list" as="element(h:nav)?">
    <xsl:param name="here" as="element()?"/>
    <xsl:if test="exists($f:own-pages)">
      <nav class="own-pages" aria-label="{f:label('pages.own')}">
        <ul>
          <xsl:for-each select="$f:own-pages">
            <li><xsl:sequence select="f:link(@href, @title, exists(. intersect $here))"/></li>
          </xsl:for-each>
        </ul>
      </nav>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>

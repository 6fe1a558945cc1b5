<?xml version="1.0" encoding="UTF-8"?>
<!-- Pages and lines of the source. The page number stands in the margin and is no part of the text that a reader copies. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="pb" mode="html" as="element(h:span)">
    <span class="pb" id="{@xml:id}">
      <xsl:if test="@n[normalize-space()]">
        <xsl:attribute name="role" select="'doc-pagebreak'"/>
        <xsl:attribute name="title" select="f:label('page', string(@n))"/>
        <xsl:attribute name="data-n" select="@n"/>
      </xsl:if>
    </span>
  </xsl:template>

  <!-- Running heads and page numbers of the source are left out of the web edition; they stay in the TEI. -->
  <xsl:template match="fw" mode="html"/>

  <xsl:template match="lb" mode="html" as="element(h:br)">
    <br/>
  </xsl:template>

  <xsl:template match="cb | milestone | gb" mode="html" as="element(h:span)?">
    <xsl:if test="@xml:id">
      <span class="milestone" id="{@xml:id}"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="space" mode="html" as="text()">
    <xsl:text> </xsl:text>
  </xsl:template>

</xsl:stylesheet>

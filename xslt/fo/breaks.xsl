<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the source breaks: its pages, lines, columns; points that other elements name. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="pb | cb | gb | lb | milestone | anchor | delSpan | addSpan | damageSpan" as="node()*">
    <xsl:if test="@xml:id and key('address', @xml:id)[1] is .">
      <fo:wrapper id="{@xml:id}"/>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- the source's page numbers, where they are asked for and stand in a line of text -->
  <xsl:template match="pb[@n][$source-pages = 'inline'][not(p:holds-blocks(..))]" priority="1" as="element(fo:inline)">
    <fo:inline xsl:use-attribute-sets="source-page">[{@n}]</fo:inline>
  </xsl:template>

  <!-- verse and addresses are broken where the source breaks them; in prose the lines of the source are no one's business -->
  <xsl:template match="lb[ancestor::titlePage or ancestor::address or ancestor::head]" priority="1" as="element(fo:block)">
    <fo:block/>
  </xsl:template>

  <!-- the source's own running heads and page numbers: the new pages have theirs -->
  <xsl:template match="fw" as="empty-sequence()"/>

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

</xsl:stylesheet>

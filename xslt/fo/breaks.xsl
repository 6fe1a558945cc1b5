<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the source breaks: its pages, lines, columns; points that other elements name. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="*[f:role(.) = 'point']" priority="-0.4" as="node()*">
    <xsl:if test="@xml:id and key('address', @xml:id)[1] is .">
      <fo:wrapper id="{@xml:id}"/>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- Where the numbers of the source's pages stand in the margin, which FO cannot write into: an address for each page, from
       which the finishing of the PDF knows the number, its height, and whether left pages have their margin on the left. -->
  <xsl:template match="pb[p:is-shown(.)]" priority="1" as="element(fo:wrapper)+">
    <xsl:if test="@xml:id and key('address', @xml:id)[1] is .">
      <fo:wrapper id="{@xml:id}"/>
    </xsl:if>
    <fo:wrapper id="{p:source-page(.)}"/>
  </xsl:template>

  <xsl:template name="source-pages" as="element(fox:destination)*">
    <xsl:for-each select="text//pb[p:is-shown(.)]">
      <fox:destination internal-destination="{p:source-page(.)}"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="p:is-shown" as="xs:boolean">
    <xsl:param name="pb" as="element(pb)"/>
    <!-- a last page without words is none -->
    <xsl:sequence select="
        $source-pages and normalize-space($pb/@n) and empty($pb/ancestor::sic/parent::choice)
        and $pb/following::text()[normalize-space()][1]/ancestor::text[1] is $pb/ancestor::text[1]"/>
  </xsl:function>

  <xsl:function name="p:source-page" as="xs:string">
    <xsl:param name="pb" as="element(pb)"/>
    <xsl:sequence select="
        string-join(('source-page', if (p:is-book($pb/ancestor::TEI)) then 'mirrored' else 'single', string($pb/@xml:id),
          normalize-space($pb/@n)), '|')"/>
  </xsl:function>

  <!-- verse and addresses are broken where the source breaks them; in prose the lines of the source are no one's business -->
  <xsl:template match="lb[ancestor::titlePage or ancestor::address or ancestor::head or ancestor::l]" priority="1" as="element(fo:block)">
    <fo:block/>
  </xsl:template>

  <!-- the source's own running heads and page numbers: the new pages have theirs -->
  <xsl:template match="*[f:role(.) = 'furniture']" as="empty-sequence()"/>

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

</xsl:stylesheet>

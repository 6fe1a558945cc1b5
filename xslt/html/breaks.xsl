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
      <xsl:for-each select="f:shown-image(f:graphic(.))?place">
        <a class="facsimile-link made" href="{.}" title="{f:label('facsimile')}" aria-label="{f:label('facsimile')}">▣</a>
      </xsl:for-each>
    </span>
  </xsl:template>

  <!-- Running heads and page numbers of the source are shown in the diplomatic view. -->
  <xsl:template match="fw" mode="html" as="element(h:span)">
    <span class="fw">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </span>
  </xsl:template>

  <!-- Lines of the source are kept in verse and titles; in prose they are shown in the diplomatic view. -->
  <xsl:template match="lb" mode="html" as="element(h:br)">
    <br class="lb"/>
  </xsl:template>

  <!-- between verses, speeches, paragraphs: their lines end anyway -->
  <xsl:template match="lb[f:stands-beside-block(.)]" mode="html" as="empty-sequence()" priority="2"/>

  <xsl:function name="f:stands-beside-block" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="
        exists(($break/preceding-sibling::node()[self::* or normalize-space()][1], $break/following-sibling::node()[self::* or normalize-space()][1])
        [. instance of element()][f:role(.) = ('block', 'container') and f:acts-as-block(.)])"/>
  </xsl:function>

  <xsl:template match="(p | ab | note | item | quote)/lb" mode="html" as="element()+" priority="1">
    <br class="lb source-line"/>
  </xsl:template>

  <xsl:template match="cb | milestone | gb" mode="html" as="element(h:span)?">
    <xsl:if test="@xml:id or self::milestone[@rend] or @n">
      <span class="{'milestone', @unit, @rend}">
        <xsl:call-template name="attributes"/>
        <xsl:for-each select="@n">
          <xsl:attribute name="data-n" select="."/>
        </xsl:for-each>
      </span>
    </xsl:if>
  </xsl:template>

  <!-- its blank stands in the text already (prepare/04-blanks.xsl) -->
  <xsl:template match="space" mode="html" as="element(h:span)?">
    <xsl:if test="@xml:id">
      <span id="{@xml:id}"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>

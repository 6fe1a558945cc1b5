<?xml version="1.0" encoding="UTF-8"?>
<!-- What reading systems know of a text and browsers do not: notes that pop up, pages of the printed source. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="xs xsl f d h">

  <!-- XHTML says the language twice -->
  <xsl:template name="attributes" as="attribute()*">
    <xsl:if test="@xml:id[not(parent::persName or f:names-thing(..))]">
      <xsl:attribute name="id" select="@xml:id"/>
    </xsl:if>
    <xsl:if test="@xml:lang">
      <xsl:attribute name="lang" select="@xml:lang"/>
      <xsl:attribute name="xml:lang" select="@xml:lang"/>
    </xsl:if>
    <xsl:call-template name="direction"/>
    <xsl:call-template name="look"/>
  </xsl:template>

  <!-- notes ==================================================================================================== -->

  <xsl:template match="note[f:is-foot-note(.)]" mode="html" as="element(h:a)" priority="2">
    <a class="note-ref" epub:type="noteref" role="doc-noteref" id="{f:page-id(@xml:id || '-ref')}" href="#{@xml:id}">{f:note-label(.)}</a>
  </xsl:template>

  <xsl:template name="notes" as="element(h:section)?">
    <xsl:param name="notes" as="element(note)*" required="yes"/>
    <xsl:if test="exists($notes)">
      <section class="notes" epub:type="footnotes" aria-labelledby="{f:page-id('notes-title')}">
        <h2 id="{f:page-id('notes-title')}">{f:label('notes')}</h2>
        <xsl:for-each select="$notes">
          <aside class="{'note', @type}" epub:type="footnote" role="doc-footnote" id="{@xml:id}">
            <xsl:if test="@xml:lang">
              <xsl:attribute name="lang" select="@xml:lang"/>
              <xsl:attribute name="xml:lang" select="@xml:lang"/>
            </xsl:if>
            <xsl:call-template name="direction"/>
            <p class="note-number"><a role="doc-backlink" href="#{f:page-id(@xml:id || '-ref')}" title="{f:label('note-back', f:note-label(.))}">{f:note-label(.)}</a></p>
            <div class="note-text">
              <xsl:call-template name="runs"/>
            </div>
          </aside>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- the pages of the source; in a note they are on no page of the list of pages ================================ -->

  <xsl:template match="pb" mode="html" as="element(h:span)">
    <span class="pb" id="{@xml:id}"/>
  </xsl:template>

  <xsl:template match="pb[normalize-space(@n)][not(ancestor::note)]" mode="html" as="element(h:span)" priority="1">
    <span class="pb" epub:type="pagebreak" role="doc-pagebreak" id="{@xml:id}" title="{f:label('page', normalize-space(@n))}"/>
  </xsl:template>

  <!-- A book has one view, the reading text: no running heads, no explanations in the margin. -->
  <xsl:template match="fw" mode="html" as="empty-sequence()"/>

  <xsl:template match="metamark" mode="html" as="element(h:span)">
    <span class="metamark" title="{f:metamark(.)}">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </span>
  </xsl:template>

</xsl:stylesheet>

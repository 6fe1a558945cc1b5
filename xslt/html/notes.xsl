<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: a figure in the text, the note at the page's end (the style sheet may move it beside the text), links both ways. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template match="note" mode="html" as="element(h:a)">
    <a class="note-ref" role="doc-noteref" id="{f:page-id(@xml:id || '-ref')}" href="#{@xml:id}">{f:note-label(.)}</a>
  </xsl:template>

  <!-- a remark of the editor's inside the text -->
  <xsl:template match="note[not(f:is-foot-note(.))]" mode="html" as="element()" priority="1">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="'inline-note', @type"/>
      <xsl:with-param name="title" select="f:note-title(.)"/>
      <xsl:with-param name="signs" select="f:signs('note')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The figure that the source gives the note, or its place among the notes that have none. -->
  <xsl:function name="f:note-label" as="xs:string">
    <xsl:param name="note" as="element(note)"/>
    <xsl:sequence select="($note/@n/string()[normalize-space()], '•')[1]"/>
  </xsl:function>

  <!-- Whose the note is. -->
  <xsl:function name="f:note-title" as="xs:string?">
    <xsl:param name="note" as="element(note)"/>
    <xsl:variable name="key" as="xs:string" select="'note.' || $note/@type"/>
    <xsl:sequence select="if (f:has-label($key)) then f:label($key) else ()"/>
  </xsl:function>

  <xsl:template name="notes" as="element(h:section)?">
    <xsl:param name="notes" as="element(note)*" required="yes"/>
    <xsl:if test="exists($notes)">
      <section class="notes" role="doc-endnotes" aria-labelledby="{f:page-id('notes-title')}" data-more="{f:label('note-more')}" data-back="{f:label('note-back')}" data-note="{f:label('note')}">
        <h2 id="{f:page-id('notes-title')}" lang="{$f:label-language}">{f:label('notes')}</h2>
        <ol>
          <xsl:for-each select="$notes">
            <li class="{'note', @type}" id="{@xml:id}">
              <xsl:if test="@xml:lang">
                <xsl:attribute name="lang" select="@xml:lang"/>
              </xsl:if>
              <xsl:call-template name="direction"/>
              <a class="note-back" role="doc-backlink" href="#{f:page-id(@xml:id || '-ref')}">
                <xsl:text>{f:note-label(.)}</xsl:text>
              </a>
              <div class="note-text">
                <xsl:for-each select="f:note-title(.)[not(current()/@type = 'editorial')]">
                  <span class="made whose" lang="{$f:label-language}">{.}</span>
                </xsl:for-each>
                <xsl:call-template name="runs"/>
              </div>
            </li>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes are footnotes of the word processor, which counts them, so that an editor can add one. Where the source has another sign, the note begins with it.
  (Signs of one's own are shown twice by some word processors.) A footnote holds no other: a note inside a note stands in brackets.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:variable name="w:notes" as="element(note)*" select="
      $w:tei/text//note[f:is-foot-note(.)][empty(ancestor::note[f:is-foot-note(.)])][empty(ancestor::fw)]"/>

  <!-- The numbers of the footnotes in the file. -->
  <xsl:variable name="w:numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="$w:notes">
        <xsl:map-entry key="generate-id()" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="note[f:is-foot-note(.)][map:contains($w:numbers, generate-id())]" mode="line" as="element(w:r)" priority="2"
      xmlns:map="http://www.w3.org/2005/xpath-functions/map">
    <w:r>
      <w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>
      <w:footnoteReference w:id="{$w:numbers(generate-id())}"/>
    </w:r>
  </xsl:template>

  <!-- inside another note -->
  <xsl:template match="note[f:is-foot-note(.)]" mode="line" as="element(w:r)*" priority="1.5">
    <xsl:call-template name="between">
      <xsl:with-param name="signs" select="' [' || string-join(@n[normalize-space()] ! (normalize-space() || ' ')), ']'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="footnotes" as="element(w:footnotes)">
    <w:footnotes>
      <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
      <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
      <xsl:for-each select="$w:notes">
        <xsl:variable name="lead" as="element(w:r)+">
          <w:r>
            <w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>
            <w:footnoteRef/>
          </w:r>
          <xsl:sequence select="w:run(' ', (), ()), @n[normalize-space()][normalize-space() ne string($w:numbers(generate-id(current())))] ! w:of-source('[' || normalize-space() || '] ')"/>
        </xsl:variable>
        <xsl:variable name="blocks" as="element()*">
          <xsl:call-template name="blocks">
            <xsl:with-param name="style" select="'FootnoteText'" tunnel="yes"/>
          </xsl:call-template>
        </xsl:variable>
        <w:footnote w:id="{position()}">
          <xsl:sequence select="w:led($lead, $blocks, 'FootnoteText')"/>
        </w:footnote>
      </xsl:for-each>
    </w:footnotes>
  </xsl:template>

</xsl:stylesheet>

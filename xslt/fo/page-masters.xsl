<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages: left and right mirrored, the opening page of a chapter, blanks, title pages; and what stands on all of them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template name="page-masters" as="element(fo:layout-master-set)">
    <fo:layout-master-set>
      <xsl:sequence select="
          p:page('recto', 'recto', true(), 1), p:page('verso', 'verso', false(), 1),
          p:page('opening', 'opening', true(), 1), p:page('opening-verso', 'opening', false(), 1),
          p:page('bare', 'bare', true(), 1), p:page('bare-verso', 'bare', false(), 1),
          p:page('index-recto', 'recto', true(), 2), p:page('index-verso', 'verso', false(), 2),
          p:page('index-opening', 'opening', true(), 2), p:page('index-opening-verso', 'opening', false(), 2)"/>
      <fo:page-sequence-master master-name="chapter">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference blank-or-not-blank="blank" master-reference="bare-verso"/>
          <fo:conditional-page-master-reference page-position="first" odd-or-even="odd" master-reference="opening"/>
          <fo:conditional-page-master-reference page-position="first" odd-or-even="even" master-reference="opening-verso"/>
          <fo:conditional-page-master-reference odd-or-even="odd" master-reference="recto"/>
          <fo:conditional-page-master-reference odd-or-even="even" master-reference="verso"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
      <fo:page-sequence-master master-name="index">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference blank-or-not-blank="blank" master-reference="bare-verso"/>
          <fo:conditional-page-master-reference page-position="first" odd-or-even="odd" master-reference="index-opening"/>
          <fo:conditional-page-master-reference page-position="first" odd-or-even="even" master-reference="index-opening-verso"/>
          <fo:conditional-page-master-reference odd-or-even="odd" master-reference="index-recto"/>
          <fo:conditional-page-master-reference odd-or-even="even" master-reference="index-verso"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
      <fo:page-sequence-master master-name="title-pages">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference odd-or-even="odd" master-reference="bare"/>
          <fo:conditional-page-master-reference odd-or-even="even" master-reference="bare-verso"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
      <!-- a letter is read on a screen or from loose sheets: no left and right -->
      <fo:page-sequence-master master-name="letter">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference master-reference="opening"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
    </fo:layout-master-set>
  </xsl:template>

  <!-- One page. $furniture: a running head (recto, verso), a folio at the foot (opening), or nothing (bare). -->
  <xsl:function name="p:page" as="element(fo:simple-page-master)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="furniture" as="xs:string"/>
    <xsl:param name="right-hand" as="xs:boolean"/>
    <xsl:param name="columns" as="xs:integer"/>
    <fo:simple-page-master master-name="{$name}" page-width="{p:mm($page-width)}" page-height="{p:mm($page-height)}"
        margin-top="{p:mm($p:top)}" margin-bottom="{p:mm($p:bottom)}"
        margin-left="{p:mm(if ($right-hand) then $p:inner else $p:outer)}"
        margin-right="{p:mm(if ($right-hand) then $p:outer else $p:inner)}">
      <fo:region-body margin-top="{$p:head-height}" margin-bottom="{$p:foot-height}" column-count="{$columns}"
          column-gap="{$p:column-gap}" display-align="{if ($name = 'bare-verso') then 'after' else 'before'}"/>
      <fo:region-before extent="{$p:head-height}" region-name="head-{$furniture}"/>
      <fo:region-after extent="{$p:foot-height}" display-align="after" region-name="foot-{$furniture}"/>
    </fo:simple-page-master>
  </xsl:function>

  <!-- The page furniture of a book: title on the left, chapter on the right, folios outside. The chapter is known, for
       it has the page sequence to itself; a marker would do too, but in FOP 2.11 its first retrieval ends the tagging. -->
  <xsl:template name="book-furniture" as="element(fo:static-content)+">
    <xsl:param name="chapter" as="xs:string" required="yes"/>
    <!-- in an edition, that of the book in it -->
    <xsl:variable name="title" as="xs:string" select="(ancestor-or-self::text[head]/head[1]/f:plain(.), p:title(ancestor-or-self::TEI))[1]"/>
    <fo:static-content flow-name="head-verso" role="artifact">
      <fo:block xsl:use-attribute-sets="running-head" text-align="start">
        <fo:page-number/>
        <fo:leader leader-length="1.6em"/>
        <fo:inline xsl:use-attribute-sets="running-head-words">{p:shortened($title)}</fo:inline>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="head-recto" role="artifact">
      <fo:block xsl:use-attribute-sets="running-head" text-align="end">
        <fo:inline xsl:use-attribute-sets="running-head-words">{p:shortened($chapter)}</fo:inline>
        <fo:leader leader-length="1.6em"/>
        <fo:page-number/>
      </fo:block>
    </fo:static-content>
    <xsl:call-template name="folio"/>
    <xsl:call-template name="note-rule"/>
  </xsl:template>

  <!-- The folio; on the loose leaves of a letter also the edition that they belong to. -->
  <xsl:template name="folio" as="element(fo:static-content)">
    <xsl:param name="edition" as="xs:string" select="''"/>
    <fo:static-content flow-name="foot-opening" role="artifact">
      <fo:block xsl:use-attribute-sets="folio">
        <fo:page-number/>
      </fo:block>
      <xsl:if test="$edition">
        <fo:block xsl:use-attribute-sets="edition-line">{p:shortened($edition)}</fo:block>
      </xsl:if>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="note-rule" as="element(fo:static-content)">
    <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
      <fo:block xsl:use-attribute-sets="note-separator">
        <fo:leader xsl:use-attribute-sets="note-rule"/>
      </fo:block>
    </fo:static-content>
  </xsl:template>

  <!-- Words for a running head, or a line at the foot: what fits on one line, cut between words. -->
  <xsl:function name="p:shortened" as="xs:string">
    <xsl:param name="title" as="xs:string"/>
    <xsl:variable name="fits" as="xs:integer" select="60"/>
    <xsl:sequence select="
        if (string-length($title) le $fits) then $title
        else replace(substring($title, 1, $fits), '[\s,;:.(]+\S*$', '') || '…'"/>
  </xsl:function>

</xsl:stylesheet>

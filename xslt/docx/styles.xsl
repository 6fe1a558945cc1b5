<?xml version="1.0" encoding="UTF-8"?>
<!-- The styles of paragraphs and words. Where word processors have a style for the purpose, it is theirs by name, so that they list it with the others. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:template name="styles" as="element(w:styles)">
    <w:styles>
      <w:docDefaults>
        <w:rPrDefault>
          <w:rPr>
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
            <w:sz w:val="24"/>
            <w:szCs w:val="24"/>
            <w:lang w:val="{$w:language}"/>
          </w:rPr>
        </w:rPrDefault>
      </w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal">
        <w:name w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:spacing w:line="300" w:lineRule="auto"/><w:ind w:firstLine="340"/><w:jc w:val="both"/></w:pPr>
      </w:style>
      <xsl:call-template name="paragraph-style">
        <xsl:with-param name="id" select="'Title'"/>
        <xsl:with-param name="name" select="'Title'"/>
        <xsl:with-param name="spacing" select="(0, 240)"/>
        <xsl:with-param name="side" select="'center'"/>
        <xsl:with-param name="size" select="36"/>
      </xsl:call-template>
      <xsl:call-template name="paragraph-style">
        <xsl:with-param name="id" select="'Subtitle'"/>
        <xsl:with-param name="name" select="'Subtitle'"/>
        <xsl:with-param name="spacing" select="(0, 240)"/>
        <xsl:with-param name="side" select="'center'"/>
      </xsl:call-template>
      <xsl:for-each select="1 to 6">
        <xsl:call-template name="paragraph-style">
          <xsl:with-param name="id" select="'Heading' || ."/>
          <xsl:with-param name="name" select="'heading ' || ."/>
          <xsl:with-param name="spacing" select="(360, 180)"/>
          <xsl:with-param name="side" select="if (. = 1) then 'center' else 'left'"/>
          <xsl:with-param name="size" select="max((24, 34 - 4 * .))"/>
          <xsl:with-param name="looks" select="if (. lt 4) then 'bold' else 'italic'"/>
          <xsl:with-param name="outline" select=". - 1"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="paragraph-style">
        <xsl:with-param name="id" select="'HeadingOfPiece'"/>
        <xsl:with-param name="name" select="'Heading of Piece'"/>
        <xsl:with-param name="spacing" select="(180, 60)"/>
        <xsl:with-param name="looks" select="'bold'"/>
        <xsl:with-param name="keep" select="true()"/>
      </xsl:call-template>
      <xsl:for-each select="map {'id': 'Quote', 'name': 'Quote'}, map {'id': 'Verse', 'name': 'Verse'}, map {'id': 'ListParagraph', 'name': 'List Paragraph'}">
        <xsl:call-template name="paragraph-style">
          <xsl:with-param name="id" select="?id"/>
          <xsl:with-param name="name" select="?name"/>
          <xsl:with-param name="spacing" select="(120, 120)"/>
          <xsl:with-param name="left" select="567"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:for-each select="map {'id': 'Dateline', 'side': 'right'}, map {'id': 'Salute', 'side': 'left'}, map {'id': 'Signed', 'side': 'right'},
          map {'id': 'Speaker', 'side': 'left'}, map {'id': 'Stage', 'side': 'left'}, map {'id': 'Cell', 'side': 'left'}">
        <xsl:call-template name="paragraph-style">
          <xsl:with-param name="id" select="?id"/>
          <xsl:with-param name="name" select="?id"/>
          <xsl:with-param name="spacing" select="if (?id = 'Cell') then (0, 0) else (120, 120)"/>
          <xsl:with-param name="side" select="?side"/>
          <xsl:with-param name="looks" select="if (?id = 'Speaker') then 'smallcaps' else if (?id = 'Stage') then 'italic' else ()"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="paragraph-style">
        <xsl:with-param name="id" select="'Source'"/>
        <xsl:with-param name="name" select="'Source'"/>
        <xsl:with-param name="spacing" select="(120, 120)"/>
        <xsl:with-param name="size" select="20"/>
      </xsl:call-template>
      <xsl:call-template name="paragraph-style">
        <xsl:with-param name="id" select="'FootnoteText'"/>
        <xsl:with-param name="name" select="'footnote text'"/>
        <xsl:with-param name="side" select="'both'"/>
        <xsl:with-param name="size" select="20"/>
      </xsl:call-template>
      <w:style w:type="character" w:styleId="FootnoteReference">
        <w:name w:val="footnote reference"/>
        <w:rPr><w:vertAlign w:val="superscript"/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="Hyperlink">
        <w:name w:val="Hyperlink"/>
        <w:rPr><w:color w:val="1F4E79"/><w:u w:val="single"/></w:rPr>
      </w:style>
      <w:style w:type="character" w:customStyle="1" w:styleId="SourceMark">
        <w:name w:val="Source Mark"/>
        <w:qFormat/>
        <w:rPr><w:color w:val="767676"/><w:sz w:val="18"/></w:rPr>
      </w:style>
    </w:styles>
  </xsl:template>

  <xsl:template name="paragraph-style" as="element(w:style)">
    <xsl:param name="id" as="xs:string" required="yes"/>
    <xsl:param name="name" as="xs:string" required="yes"/>
    <!-- before and after, and from the left, in twentieths of a point -->
    <xsl:param name="spacing" as="xs:integer+" select="(0, 0)"/>
    <xsl:param name="left" as="xs:integer" select="0"/>
    <xsl:param name="side" as="xs:string" select="'left'"/>
    <!-- in half points -->
    <xsl:param name="size" as="xs:integer" select="24"/>
    <xsl:param name="looks" as="xs:string*" select="()"/>
    <xsl:param name="outline" as="xs:integer?" select="()"/>
    <xsl:param name="keep" as="xs:boolean" select="exists($outline)"/>
    <w:style w:type="paragraph" w:styleId="{$id}">
      <xsl:if test="$id = ('Verse', 'Dateline', 'Salute', 'Signed', 'Speaker', 'Stage', 'Cell', 'Source', 'HeadingOfPiece')">
        <xsl:attribute name="w:customStyle" select="1"/>
      </xsl:if>
      <w:name w:val="{$name}"/>
      <w:basedOn w:val="Normal"/>
      <w:qFormat/>
      <w:pPr>
        <xsl:if test="$keep"><w:keepNext/></xsl:if>
        <w:spacing w:before="{$spacing[1]}" w:after="{$spacing[2]}"/>
        <w:ind w:left="{$left}" w:firstLine="0"/>
        <!-- the verses of a stanza, the paragraphs of a quotation stand together -->
        <xsl:if test="$left"><w:contextualSpacing/></xsl:if>
        <w:jc w:val="{$side}"/>
        <xsl:if test="exists($outline)"><w:outlineLvl w:val="{$outline}"/></xsl:if>
      </w:pPr>
      <w:rPr>
        <xsl:sequence select="w:run-looks($looks)"/>
        <w:sz w:val="{$size}"/>
        <w:szCs w:val="{$size}"/>
      </w:rPr>
    </w:style>
  </xsl:template>

</xsl:stylesheet>

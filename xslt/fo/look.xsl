<?xml version="1.0" encoding="UTF-8"?>
<!--
  The look of the printed page, apart from its structure: paper, faces, headings, paragraphs; look-parts.xsl has letters,
  lists, notes, marks. Another house style is another copy of the two. Type is measured in points, paper in millimetres.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format">

  <!-- the paper, and the margins of a right-hand page; a left-hand page mirrors them -->
  <xsl:param name="page-width" as="xs:string" select="'155mm'"/>
  <xsl:param name="page-height" as="xs:string" select="'230mm'"/>
  <xsl:param name="margin-inner" as="xs:string" select="'20mm'"/>
  <xsl:param name="margin-outer" as="xs:string" select="'23mm'"/>
  <xsl:param name="margin-top" as="xs:string" select="'13mm'"/>
  <xsl:param name="margin-bottom" as="xs:string" select="'12mm'"/>
  <!-- between the running head and the text, between the text and the folio at the foot -->
  <xsl:param name="head-height" as="xs:string" select="'11mm'"/>
  <xsl:param name="foot-height" as="xs:string" select="'10mm'"/>
  <xsl:param name="column-gap" as="xs:string" select="'7mm'"/>
  <!-- the type -->
  <xsl:param name="face" as="xs:string" select="'Libertinus Serif'"/>

  <xsl:attribute-set name="document">
    <xsl:attribute name="font-family" select="$face"/>
    <xsl:attribute name="font-size">10.5pt</xsl:attribute>
    <xsl:attribute name="line-height">13.5pt</xsl:attribute>
    <xsl:attribute name="font-selection-strategy">auto</xsl:attribute>
    <xsl:attribute name="line-height-shift-adjustment">disregard-shifts</xsl:attribute>
    <xsl:attribute name="hyphenation-remain-character-count">2</xsl:attribute>
    <xsl:attribute name="hyphenation-push-character-count">3</xsl:attribute>
    <xsl:attribute name="hyphenation-ladder-count">3</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
  </xsl:attribute-set>

  <!-- running text: justified, broken by the rules of its language -->
  <xsl:attribute-set name="running-text">
    <xsl:attribute name="text-align">justify</xsl:attribute>
    <xsl:attribute name="text-align-last">start</xsl:attribute>
    <xsl:attribute name="hyphenate">true</xsl:attribute>
  </xsl:attribute-set>

  <!-- lines that stand as they are: headings, signatures, verse -->
  <xsl:attribute-set name="ragged">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-align-last">start</xsl:attribute>
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
  </xsl:attribute-set>

  <!-- furniture -->
  <xsl:attribute-set name="running-head">
    <xsl:attribute name="font-size">9pt</xsl:attribute>
    <xsl:attribute name="line-height">11pt</xsl:attribute>
    <xsl:attribute name="wrap-option">no-wrap</xsl:attribute>
    <xsl:attribute name="overflow">hidden</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="running-head-words">
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="folio">
    <xsl:attribute name="font-size">9.5pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-separator">
    <xsl:attribute name="line-height">8pt</xsl:attribute>
    <xsl:attribute name="padding-before">4pt</xsl:attribute>
    <xsl:attribute name="padding-after">3pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-rule">
    <xsl:attribute name="leader-pattern">rule</xsl:attribute>
    <xsl:attribute name="leader-length">22mm</xsl:attribute>
    <xsl:attribute name="rule-thickness">0.4pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- title page -->
  <xsl:attribute-set name="title-page-author" use-attribute-sets="ragged">
    <xsl:attribute name="font-size">14pt</xsl:attribute>
    <xsl:attribute name="line-height">18pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-align-last">center</xsl:attribute>
    <xsl:attribute name="space-before">38mm</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-title" use-attribute-sets="ragged">
    <xsl:attribute name="font-size">24pt</xsl:attribute>
    <xsl:attribute name="line-height">30pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-align-last">center</xsl:attribute>
    <xsl:attribute name="space-before">12mm</xsl:attribute>
    <xsl:attribute name="space-after">6mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-line" use-attribute-sets="ragged">
    <xsl:attribute name="font-size">11.5pt</xsl:attribute>
    <xsl:attribute name="line-height">16pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-align-last">center</xsl:attribute>
    <xsl:attribute name="space-before">4mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="colophon" use-attribute-sets="ragged">
    <xsl:attribute name="font-size">8.5pt</xsl:attribute>
    <xsl:attribute name="line-height">11pt</xsl:attribute>
    <xsl:attribute name="space-before">5pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="edition-line">
    <xsl:attribute name="font-size">7.5pt</xsl:attribute>
    <xsl:attribute name="line-height">10pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- headings -->
  <xsl:attribute-set name="heading" use-attribute-sets="ragged">
    <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-1" use-attribute-sets="heading">
    <xsl:attribute name="font-size">17pt</xsl:attribute>
    <xsl:attribute name="line-height">22pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-align-last">center</xsl:attribute>
    <xsl:attribute name="space-before">20mm</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
    <xsl:attribute name="space-after">12mm</xsl:attribute>
    <xsl:attribute name="space-after.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-of-letter" use-attribute-sets="heading">
    <xsl:attribute name="font-size">16pt</xsl:attribute>
    <xsl:attribute name="line-height">20pt</xsl:attribute>
    <xsl:attribute name="space-after">14pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-2" use-attribute-sets="heading">
    <xsl:attribute name="font-size">12.5pt</xsl:attribute>
    <xsl:attribute name="line-height">16pt</xsl:attribute>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before.minimum">16pt</xsl:attribute>
    <xsl:attribute name="space-before.optimum">20pt</xsl:attribute>
    <xsl:attribute name="space-before.maximum">24pt</xsl:attribute>
    <xsl:attribute name="space-after">7pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-3" use-attribute-sets="heading">
    <xsl:attribute name="font-size">11pt</xsl:attribute>
    <xsl:attribute name="line-height">14pt</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before.minimum">11pt</xsl:attribute>
    <xsl:attribute name="space-before.optimum">14pt</xsl:attribute>
    <xsl:attribute name="space-before.maximum">17pt</xsl:attribute>
    <xsl:attribute name="space-after">5pt</xsl:attribute>
  </xsl:attribute-set>
  <!-- a second heading under the first -->
  <xsl:attribute-set name="heading-more" use-attribute-sets="heading">
    <xsl:attribute name="font-size">12pt</xsl:attribute>
    <xsl:attribute name="line-height">15pt</xsl:attribute>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-after">8mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-of-piece" use-attribute-sets="heading">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before">8pt</xsl:attribute>
    <xsl:attribute name="space-after">3pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- paragraphs -->
  <xsl:attribute-set name="paragraph" use-attribute-sets="running-text">
    <xsl:attribute name="text-indent">1.3em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="paragraph-flush" use-attribute-sets="running-text">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="quotation">
    <xsl:attribute name="font-size">9.5pt</xsl:attribute>
    <xsl:attribute name="line-height">12.5pt</xsl:attribute>
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.6em</xsl:attribute>
    <xsl:attribute name="space-before">7pt</xsl:attribute>
    <xsl:attribute name="space-after">7pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="epigraph">
    <xsl:attribute name="font-size">9.5pt</xsl:attribute>
    <xsl:attribute name="line-height">12.5pt</xsl:attribute>
    <xsl:attribute name="start-indent">40mm</xsl:attribute>
    <xsl:attribute name="space-after">18pt</xsl:attribute>
    <xsl:attribute name="keep-together.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="attribution" use-attribute-sets="ragged">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="text-align-last">end</xsl:attribute>
    <xsl:attribute name="space-before">3pt</xsl:attribute>
    <xsl:attribute name="keep-with-previous.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stanza">
    <xsl:attribute name="space-before.minimum">6pt</xsl:attribute>
    <xsl:attribute name="space-before.optimum">8pt</xsl:attribute>
    <xsl:attribute name="space-before.maximum">10pt</xsl:attribute>
    <xsl:attribute name="space-after.minimum">6pt</xsl:attribute>
    <xsl:attribute name="space-after.optimum">8pt</xsl:attribute>
    <xsl:attribute name="space-after.maximum">10pt</xsl:attribute>
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 2.4em</xsl:attribute>
    <xsl:attribute name="orphans">4</xsl:attribute>
  </xsl:attribute-set>
  <!-- a line too long for the measure turns over, further in -->
  <xsl:attribute-set name="verse-line">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-align-last">start</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 2em</xsl:attribute>
    <xsl:attribute name="text-indent">-2em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="source-line" use-attribute-sets="running-text">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="font-size">8.8pt</xsl:attribute>
    <xsl:attribute name="line-height">11.2pt</xsl:attribute>
    <xsl:attribute name="space-before">4pt</xsl:attribute>
    <xsl:attribute name="space-after">12pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="imprint" use-attribute-sets="ragged">
    <xsl:attribute name="font-size">8.8pt</xsl:attribute>
    <xsl:attribute name="line-height">11.2pt</xsl:attribute>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-align-last">center</xsl:attribute>
    <xsl:attribute name="space-before">3pt</xsl:attribute>
  </xsl:attribute-set>

</xsl:stylesheet>

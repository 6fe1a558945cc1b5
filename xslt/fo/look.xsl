<?xml version="1.0" encoding="UTF-8"?>
<!--
  The look of the printed page, apart from its structure: paper, headings, paragraphs; look-parts.xsl has letters, lists,
  notes, marks. Another house style is another copy of the two. Type is measured in points, paper in millimetres.
-->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:p="urn:cajista:print" exclude-result-prefixes="#all">

  <!-- The paper in millimetres, the running text in points. -->
  <xsl:param name="page-width" as="xs:double" select="155"/>
  <xsl:param name="page-height" as="xs:double" select="230"/>
  <xsl:param name="type-size" as="xs:double" select="10.5"/>

  <!-- The lines: some seven tenths of the page, but never longer than an eye finds its way back. -->
  <xsl:variable name="p:measure" as="xs:double" select="min((0.723 * $page-width, 34 * $type-size * 0.3528))"/>
  <!-- the margins of a right-hand page; a left-hand page mirrors them -->
  <xsl:variable name="p:inner" as="xs:double" select="0.465 * ($page-width - $p:measure)"/>
  <xsl:variable name="p:outer" as="xs:double" select="0.535 * ($page-width - $p:measure)"/>
  <xsl:variable name="p:top" as="xs:double" select="0.0565 * $page-height"/>
  <xsl:variable name="p:bottom" as="xs:double" select="0.052 * $page-height"/>

  <!-- Points at the usual size of type, made larger or smaller with it. -->
  <xsl:function name="p:pt" as="xs:string">
    <xsl:param name="points" as="xs:double"/>
    <xsl:sequence select="round($points * $type-size div 10.5, 2) || 'pt'"/>
  </xsl:function>

  <!-- Millimetres as XSL-FO writes them. -->
  <xsl:function name="p:mm" as="xs:string">
    <xsl:param name="millimetres" as="xs:double"/>
    <xsl:sequence select="round($millimetres, 2) || 'mm'"/>
  </xsl:function>

  <!-- between the running head and the text, between the text and the folio at the foot, between columns -->
  <xsl:variable name="p:head-height" as="xs:string" select="p:pt(31)"/>
  <xsl:variable name="p:foot-height" as="xs:string" select="p:pt(28)"/>
  <xsl:variable name="p:column-gap" as="xs:string" select="p:pt(20)"/>

  <xsl:attribute-set name="document">
    <xsl:attribute name="font-family" select="'text'"/>
    <xsl:attribute name="font-size" select="p:pt(10.5)"/>
    <xsl:attribute name="line-height" select="p:pt(13.5)"/>
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
    <xsl:attribute name="font-size" select="p:pt(9)"/>
    <xsl:attribute name="line-height" select="p:pt(11)"/>
    <xsl:attribute name="wrap-option">no-wrap</xsl:attribute>
    <xsl:attribute name="overflow">hidden</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="running-head-words">
    <xsl:attribute name="font-style">italic</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="folio">
    <xsl:attribute name="font-size" select="p:pt(9.5)"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-separator">
    <xsl:attribute name="line-height" select="p:pt(8)"/>
    <xsl:attribute name="padding-before" select="p:pt(4)"/>
    <xsl:attribute name="padding-after" select="p:pt(3)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-rule">
    <xsl:attribute name="leader-pattern">rule</xsl:attribute>
    <xsl:attribute name="leader-length">22mm</xsl:attribute>
    <xsl:attribute name="rule-thickness">0.4pt</xsl:attribute>
  </xsl:attribute-set>

  <xsl:attribute-set name="contents-dots">
    <xsl:attribute name="leader-pattern">dots</xsl:attribute>
    <xsl:attribute name="leader-pattern-width">1.6mm</xsl:attribute>
    <xsl:attribute name="leader-length.minimum">6mm</xsl:attribute>
    <xsl:attribute name="leader-length.optimum">12mm</xsl:attribute>
    <xsl:attribute name="leader-length.maximum">100%</xsl:attribute>
  </xsl:attribute-set>

  <!-- half-title, title page, imprint -->
  <xsl:attribute-set name="centred" use-attribute-sets="ragged">
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-align-last">center</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="half-title" use-attribute-sets="centred">
    <xsl:attribute name="font-size" select="p:pt(13)"/>
    <xsl:attribute name="line-height" select="p:pt(17)"/>
    <xsl:attribute name="space-before" select="p:mm(0.2 * $page-height)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-author" use-attribute-sets="centred">
    <xsl:attribute name="font-size" select="p:pt(14)"/>
    <xsl:attribute name="line-height" select="p:pt(18)"/>
    <xsl:attribute name="space-before" select="p:mm(0.12 * $page-height)"/>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-title" use-attribute-sets="centred">
    <xsl:attribute name="font-size" select="p:pt(24)"/>
    <xsl:attribute name="line-height" select="p:pt(30)"/>
    <xsl:attribute name="space-before" select="p:mm(0.05 * $page-height)"/>
    <xsl:attribute name="space-after" select="p:mm(0.05 * $page-height)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-edition" use-attribute-sets="centred">
    <xsl:attribute name="font-size" select="p:pt(11)"/>
    <xsl:attribute name="line-height" select="p:pt(15)"/>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before" select="p:mm(0.2 * $page-height)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="title-page-line" use-attribute-sets="centred">
    <xsl:attribute name="font-size" select="p:pt(11.5)"/>
    <xsl:attribute name="line-height" select="p:pt(16)"/>
    <xsl:attribute name="space-before" select="p:pt(11)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="imprint-line" use-attribute-sets="ragged">
    <xsl:attribute name="font-size" select="p:pt(8.5)"/>
    <xsl:attribute name="line-height" select="p:pt(11)"/>
    <xsl:attribute name="space-before" select="p:pt(5)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="edition-line">
    <xsl:attribute name="font-size" select="p:pt(7.5)"/>
    <xsl:attribute name="line-height" select="p:pt(10)"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
  </xsl:attribute-set>

  <!-- headings -->
  <xsl:attribute-set name="heading" use-attribute-sets="ragged">
    <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
    <xsl:attribute name="keep-together.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-1" use-attribute-sets="heading">
    <xsl:attribute name="font-size" select="p:pt(17)"/>
    <xsl:attribute name="line-height" select="p:pt(22)"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-align-last">center</xsl:attribute>
    <xsl:attribute name="space-before">20mm</xsl:attribute>
    <xsl:attribute name="space-before.conditionality">retain</xsl:attribute>
    <xsl:attribute name="space-after">12mm</xsl:attribute>
    <xsl:attribute name="space-after.conditionality">retain</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-number">
    <xsl:attribute name="font-size">72%</xsl:attribute>
    <xsl:attribute name="letter-spacing">0.08em</xsl:attribute>
    <xsl:attribute name="space-after" select="p:pt(5)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="capitals">
    <xsl:attribute name="font-size">84%</xsl:attribute>
    <xsl:attribute name="letter-spacing">0.06em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-of-letter" use-attribute-sets="heading">
    <xsl:attribute name="font-size" select="p:pt(16)"/>
    <xsl:attribute name="line-height" select="p:pt(20)"/>
    <xsl:attribute name="space-after" select="p:pt(14)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="author-of-text" use-attribute-sets="heading">
    <xsl:attribute name="font-size" select="p:pt(11.5)"/>
    <xsl:attribute name="line-height" select="p:pt(16)"/>
    <xsl:attribute name="space-after" select="p:pt(6)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-2" use-attribute-sets="heading">
    <xsl:attribute name="font-size" select="p:pt(12.5)"/>
    <xsl:attribute name="line-height" select="p:pt(16)"/>
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before.minimum" select="p:pt(16)"/>
    <xsl:attribute name="space-before.optimum" select="p:pt(20)"/>
    <xsl:attribute name="space-before.maximum" select="p:pt(24)"/>
    <xsl:attribute name="space-after" select="p:pt(7)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-3" use-attribute-sets="heading">
    <xsl:attribute name="font-size" select="p:pt(11)"/>
    <xsl:attribute name="line-height" select="p:pt(14)"/>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before.minimum" select="p:pt(11)"/>
    <xsl:attribute name="space-before.optimum" select="p:pt(14)"/>
    <xsl:attribute name="space-before.maximum" select="p:pt(17)"/>
    <xsl:attribute name="space-after" select="p:pt(5)"/>
  </xsl:attribute-set>
  <!-- a second heading under the first -->
  <xsl:attribute-set name="heading-more" use-attribute-sets="heading">
    <xsl:attribute name="font-size" select="p:pt(12)"/>
    <xsl:attribute name="line-height" select="p:pt(15)"/>
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-after">8mm</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="heading-of-piece" use-attribute-sets="heading">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(8)"/>
    <xsl:attribute name="space-after" select="p:pt(3)"/>
  </xsl:attribute-set>

  <!-- paragraphs -->
  <xsl:attribute-set name="paragraph" use-attribute-sets="running-text">
    <xsl:attribute name="text-indent">1.3em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="paragraph-flush" use-attribute-sets="running-text">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="quotation">
    <xsl:attribute name="font-size" select="p:pt(9.5)"/>
    <xsl:attribute name="line-height" select="p:pt(12.5)"/>
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.6em</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(7)"/>
    <xsl:attribute name="space-after" select="p:pt(7)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="epigraph">
    <xsl:attribute name="font-size" select="p:pt(9.5)"/>
    <xsl:attribute name="line-height" select="p:pt(12.5)"/>
    <xsl:attribute name="start-indent" select="p:mm(0.36 * $p:measure)"/>
    <xsl:attribute name="space-after" select="p:pt(18)"/>
    <xsl:attribute name="keep-together.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="attribution" use-attribute-sets="ragged">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="text-align-last">end</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(3)"/>
    <xsl:attribute name="keep-with-previous.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stanza">
    <xsl:attribute name="space-before.minimum" select="p:pt(6)"/>
    <xsl:attribute name="space-before.optimum" select="p:pt(8)"/>
    <xsl:attribute name="space-before.maximum" select="p:pt(10)"/>
    <xsl:attribute name="space-after.minimum" select="p:pt(6)"/>
    <xsl:attribute name="space-after.optimum" select="p:pt(8)"/>
    <xsl:attribute name="space-after.maximum" select="p:pt(10)"/>
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
    <xsl:attribute name="font-size" select="p:pt(8.8)"/>
    <xsl:attribute name="line-height" select="p:pt(11.2)"/>
    <xsl:attribute name="space-before" select="p:pt(4)"/>
    <xsl:attribute name="space-after" select="p:pt(12)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="imprint" use-attribute-sets="ragged">
    <xsl:attribute name="font-size" select="p:pt(8.8)"/>
    <xsl:attribute name="line-height" select="p:pt(11.2)"/>
    <xsl:attribute name="text-align">center</xsl:attribute>
    <xsl:attribute name="text-align-last">center</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(3)"/>
  </xsl:attribute-set>

</xsl:stylesheet>

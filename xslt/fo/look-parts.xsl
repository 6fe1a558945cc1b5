<?xml version="1.0" encoding="UTF-8"?>
<!-- The look of what stands in and beside the text: letters, lists, tables, notes, the editor's marks, contents, index. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:p="urn:cajista:print" exclude-result-prefixes="#all">

  <!-- the parts of a letter -->
  <xsl:attribute-set name="letter-part" use-attribute-sets="ragged">
    <xsl:attribute name="space-before" select="p:pt(6)"/>
    <xsl:attribute name="space-after" select="p:pt(6)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="dateline" use-attribute-sets="ragged">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="text-align-last">end</xsl:attribute>
    <xsl:attribute name="space-after" select="p:pt(8)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="salute" use-attribute-sets="running-text">
    <xsl:attribute name="text-indent">0pt</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(5)"/>
    <xsl:attribute name="space-after" select="p:pt(5)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="signed" use-attribute-sets="ragged">
    <xsl:attribute name="text-align">end</xsl:attribute>
    <xsl:attribute name="text-align-last">end</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(8)"/>
    <xsl:attribute name="keep-with-previous.within-column">always</xsl:attribute>
  </xsl:attribute-set>

  <!-- verse and plays -->
  <xsl:attribute-set name="verse-number">
    <xsl:attribute name="font-size">80%</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="speaker" use-attribute-sets="ragged">
    <xsl:attribute name="text-transform">uppercase</xsl:attribute>
    <xsl:attribute name="font-size">80%</xsl:attribute>
    <xsl:attribute name="letter-spacing">0.05em</xsl:attribute>
    <xsl:attribute name="keep-with-next.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="stage" use-attribute-sets="ragged">
    <xsl:attribute name="font-style">italic</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(4)"/>
    <xsl:attribute name="space-after" select="p:pt(4)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="entry" use-attribute-sets="running-text">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.3em</xsl:attribute>
    <xsl:attribute name="text-indent">-1.3em</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(2)"/>
  </xsl:attribute-set>

  <!-- lists and tables -->
  <xsl:attribute-set name="list">
    <xsl:attribute name="space-before" select="p:pt(6)"/>
    <xsl:attribute name="space-after" select="p:pt(6)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="hanging" use-attribute-sets="running-text">
    <xsl:attribute name="start-indent">inherited-property-value(start-indent) + 1.6em</xsl:attribute>
    <xsl:attribute name="text-indent">-1.6em</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(2)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="labelled-list">
    <xsl:attribute name="provisional-label-separation">3mm</xsl:attribute>
    <xsl:attribute name="space-before" select="p:pt(6)"/>
    <xsl:attribute name="space-after" select="p:pt(6)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="stacked">
    <xsl:attribute name="space-before" select="p:pt(6)"/>
    <xsl:attribute name="space-after" select="p:pt(6)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="list-label" use-attribute-sets="ragged">
    <xsl:attribute name="font-weight">bold</xsl:attribute>
    <xsl:attribute name="font-size">95%</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="cell" use-attribute-sets="ragged">
    <xsl:attribute name="padding" select="p:pt(2)"/>
    <xsl:attribute name="border-after-style">solid</xsl:attribute>
    <xsl:attribute name="border-after-width">0.3pt</xsl:attribute>
  </xsl:attribute-set>

  <!-- notes: nothing of the place where the anchor stands may be inherited -->
  <xsl:attribute-set name="note-reset" use-attribute-sets="running-text">
    <xsl:attribute name="font-family" select="'text'"/>
    <xsl:attribute name="font-size" select="p:pt(8.6)"/>
    <xsl:attribute name="line-height" select="p:pt(10.7)"/>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="text-transform">none</xsl:attribute>
    <xsl:attribute name="text-decoration">none</xsl:attribute>
    <xsl:attribute name="wrap-option">wrap</xsl:attribute>
    <xsl:attribute name="start-indent">0pt</xsl:attribute>
    <xsl:attribute name="end-indent">0pt</xsl:attribute>
    <xsl:attribute name="padding-before" select="p:pt(1)"/>
    <xsl:attribute name="keep-together.within-column">auto</xsl:attribute>
    <xsl:attribute name="widows">2</xsl:attribute>
    <xsl:attribute name="orphans">2</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-paragraph" use-attribute-sets="running-text">
    <xsl:attribute name="text-indent">1.2em</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="note-mark">
    <xsl:attribute name="font-size">66%</xsl:attribute>
    <xsl:attribute name="baseline-shift">36%</xsl:attribute>
    <xsl:attribute name="text-decoration">none</xsl:attribute>
    <xsl:attribute name="font-weight">normal</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <xsl:attribute name="keep-together.within-line">always</xsl:attribute>
  </xsl:attribute-set>

  <!-- words and passages -->
  <xsl:attribute-set name="struck">
    <xsl:attribute name="text-decoration">line-through</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="struck-passage">
    <xsl:attribute name="change-bar-style">solid</xsl:attribute>
    <xsl:attribute name="change-bar-width" select="p:pt(0.8)"/>
    <xsl:attribute name="change-bar-offset">4mm</xsl:attribute>
    <xsl:attribute name="change-bar-placement">outside</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="marginal-word">
    <xsl:attribute name="text-decoration">none</xsl:attribute>
    <xsl:attribute name="font-size">72%</xsl:attribute>
    <xsl:attribute name="font-style">normal</xsl:attribute>
    <!-- a frame would be finer, but in a justified line FOP forgets its width: what follows begins too early -->
    <xsl:attribute name="background-color">#e4e0d8</xsl:attribute>
    <xsl:attribute name="keep-together.within-line">always</xsl:attribute>
  </xsl:attribute-set>
  <!-- contents and index -->
  <xsl:attribute-set name="contents-1" use-attribute-sets="contents-line">
    <xsl:attribute name="space-before" select="p:pt(6)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="contents-2" use-attribute-sets="contents-line">
    <xsl:attribute name="start-indent">2.8em</xsl:attribute>
    <xsl:attribute name="font-size" select="p:pt(9.5)"/>
    <xsl:attribute name="line-height" select="p:pt(12.5)"/>
    <xsl:attribute name="space-before" select="p:pt(1)"/>
  </xsl:attribute-set>
  <!-- long headings turn over further in and leave room before the page number -->
  <xsl:attribute-set name="contents-line">
    <xsl:attribute name="text-align">start</xsl:attribute>
    <xsl:attribute name="text-align-last">justify</xsl:attribute>
    <xsl:attribute name="hyphenate">false</xsl:attribute>
    <xsl:attribute name="start-indent">1.4em</xsl:attribute>
    <xsl:attribute name="text-indent">-1.4em</xsl:attribute>
    <xsl:attribute name="end-indent">9mm</xsl:attribute>
    <xsl:attribute name="last-line-end-indent">-9mm</xsl:attribute>
    <xsl:attribute name="keep-together.within-column">always</xsl:attribute>
  </xsl:attribute-set>
  <xsl:attribute-set name="index-letter">
    <xsl:attribute name="space-after" select="p:pt(8)"/>
  </xsl:attribute-set>
  <xsl:attribute-set name="index-entry" use-attribute-sets="ragged">
    <xsl:attribute name="font-size" select="p:pt(9)"/>
    <xsl:attribute name="line-height" select="p:pt(11.5)"/>
    <xsl:attribute name="start-indent">1.2em</xsl:attribute>
    <xsl:attribute name="text-indent">-1.2em</xsl:attribute>
  </xsl:attribute-set>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!--
  The looks that words can have: the one table of what files write and what it means. Each output has a form for each look.
  Typed functions, no output.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  exclude-result-prefixes="#all">

  <!-- What @rend says, by look. -->
  <xsl:variable name="f:look-words" as="map(xs:string, xs:string)" select="map:merge(
      map:for-each(map {
        'italic': 'italic italics italique ital i it kursiv cursiva cursive corsivo em oblique emph emphasis',
        'bold': 'bold b bf strong fett negrita gras grassetto bolder',
        'underline': 'underline underlined u ul unterstrichen subrayado souligné sottolineato underscore',
        'overline': 'overline overlined',
        'strike': 'strike strikethrough strike-through struck line-through linethrough strikeout durchgestrichen tachado barré',
        'smallcaps': 'smallcaps small-caps sc smcap small_caps smallcap kapitälchen versalitas versalita',
        'caps': 'caps allcaps all-caps uppercase versal versales capitals',
        'sup': 'sup super superscript supsc hochgestellt superíndice exposant',
        'sub': 'sub subscript tiefgestellt subíndice indice',
        'spaced': 'spaced letter-spaced letterspaced letterspace letter-spacing gesperrt spationiert spaced-out wide sperrsatz',
        'center': 'center centre centered centred ctr zentriert centrado centré middle align-center align(center) text-center',
        'right': 'right rightalign right-aligned align-right align(right) flushright flush-right ragged-left rechts rechtsbündig derecha text-right end',
        'left': 'left align-left align(left) flushleft flush-left text-left',
        'indent': 'indent indent1 indented in1 eingerückt sangrado sangría indent(1)',
        'indent-2': 'indent2 in2 indent(2) double-indent',
        'indent-3': 'indent3 in3 indent(3) indent4 indent(4)',
        'larger': 'larger large big bigger grande groß',
        'smaller': 'smaller small little klein pequeño',
        'typewriter': 'typewriter tt monospace mono code courier teletype',
        'roman': 'roman normal upright regular redonda recte antiqua'
      }, function($look, $words) {tokenize($words) ! map:entry(., $look)}))"/>

  <!-- The looks that @rend names, and the words in it that are no looks, which belong to others. -->
  <xsl:function name="f:rend-looks" as="xs:string*">
    <xsl:param name="rend" as="attribute()?"/>
    <xsl:choose>
      <xsl:when test="contains($rend, ':')">
        <xsl:sequence select="f:css-looks($rend)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="tokenize(translate($rend, ',;', '  '))">
          <xsl:variable name="word" as="xs:string" select="replace(lower-case(.), '^#|\(\s*\)$', '')"/>
          <xsl:sequence select="($f:look-words($word), replace(., '^#', ''))[1]"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The looks that CSS asks for. -->
  <xsl:function name="f:css-looks" as="xs:string*">
    <xsl:param name="css" as="xs:string"/>
    <xsl:for-each select="tokenize(lower-case($css), '[;{}]')[contains(., ':')]">
      <xsl:variable name="property" as="xs:string" select="normalize-space(substring-before(., ':'))"/>
      <xsl:variable name="value" as="xs:string" select="normalize-space(replace(substring-after(., ':'), '!\s*important', ''))"/>
      <xsl:sequence select="
          if ($property = ('font-style', 'font') and matches($value, 'italic|oblique')) then 'italic'
          else if ($property = 'font-style' and $value = 'normal') then 'roman' else (),
          if ($property = ('font-weight', 'font') and matches($value, '(^|\s)(bold|bolder|[6-9]00)(\s|$)')) then 'bold' else (),
          if ($property = ('text-decoration', 'text-decoration-line')) then ('underline'[contains($value, 'underline')],
            'strike'[contains($value, 'line-through')], 'overline'[contains($value, 'overline')]) else (),
          if ($property = ('font-variant', 'font-variant-caps', 'font') and contains($value, 'small-caps')) then 'smallcaps' else (),
          if ($property = 'text-transform' and $value = 'uppercase') then 'caps' else (),
          if ($property = 'vertical-align' and $value = ('super', 'text-top')) then 'sup'
          else if ($property = 'vertical-align' and $value = ('sub', 'text-bottom')) then 'sub' else (),
          if ($property = 'letter-spacing' and matches($value, '^\+?(\.|0\.0*)?[1-9]')) then 'spaced' else (),
          if ($property = 'text-align' and $value = ('center', 'right', 'left')) then $value
          else if ($property = 'text-align' and $value = 'end') then 'right' else (),
          if ($property = ('margin-left', 'padding-left', 'text-indent', 'margin-inline-start', 'padding-inline-start')) then f:indent($value) else (),
          if ($property = 'font-size' and matches($value, '^(larger?|x+-large|1\.[1-9].*em|[2-9].*em|1[1-9]\d%|[2-9]\d\d%)$')) then 'larger'
          else if ($property = 'font-size' and matches($value, '^(smaller?|x+-small|0?\.\d+r?em|[5-9]\d%)$')) then 'smaller' else (),
          if ($property = 'font-family' and matches($value, 'mono|courier|typewriter')) then 'typewriter' else ()"/>
    </xsl:for-each>
  </xsl:function>

  <!-- How far in: one step for up to 2.5 em, two for up to 4.5 em, three for more. -->
  <xsl:function name="f:indent" as="xs:string?">
    <xsl:param name="length" as="xs:string"/>
    <xsl:variable name="number" as="xs:string" select="replace($length, '^\+?(\d*\.?\d+)\s*([a-z%]*)$', '$1')"/>
    <xsl:variable name="unit" as="xs:string" select="replace($length, '^\+?(\d*\.?\d+)\s*([a-z%]*)$', '$2')"/>
    <xsl:variable name="scale" as="map(xs:string, xs:double)" select="
        map {'em': 1.0e0, 'rem': 1.0e0, 'px': 0.0625e0, 'pt': 0.083e0, 'mm': 0.236e0, 'cm': 2.36e0, 'in': 6.0e0, '%': 0.3e0, 'ex': 0.5e0, 'ch': 0.5e0}"/>
    <xsl:variable name="em" as="xs:double" select="if ($number castable as xs:double) then xs:double($number) * ($scale($unit), 0.0e0)[1] else 0.0e0"/>
    <xsl:sequence select="if ($em le 0.2) then () else if ($em le 2.5) then 'indent' else if ($em le 4.5) then 'indent-2' else 'indent-3'"/>
  </xsl:function>

  <!-- All looks. -->
  <xsl:variable name="f:all-looks" as="xs:string+" select="distinct-values(map:keys($f:look-words) ! $f:look-words(.))"/>

  <!-- The looks of an element of the prepared text. -->
  <xsl:function name="f:looks" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="tokenize($element/@rend)[. = $f:all-looks]"/>
  </xsl:function>

</xsl:stylesheet>

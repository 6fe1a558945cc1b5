<?xml version="1.0" encoding="UTF-8"?>
<!-- How the looks of shared/looks.xsl are said in WordprocessingML, which wants its elements in one order; paragraphs and runs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The looks of the words in an element: its own, and those around it. -->
  <xsl:function name="w:looks" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="around" as="xs:string*"/>
    <xsl:variable name="own" as="xs:string*" select="
        f:looks($element),
        'italic'[empty(f:looks($element)) and $element/(self::emph | self::foreign | self::title[not(@level = ('a', 's'))] | self::stage[not(f:acts-as-block(.))])],
        'strike'[$element/self::del[not(ancestor::metamark)]],
        'boxed'[$element/self::metamark],
        'bold'[$element/self::label[parent::list]]"/>
    <xsl:sequence select="
        if ($own = 'italic' and $around = 'italic' and empty(f:looks($element))) then $around[. ne 'italic']
        else distinct-values(($around[not(. = 'italic' and $own = 'roman')], $own))"/>
  </xsl:function>

  <!-- Looks as properties of a run, in the order of the schema up to the size. -->
  <xsl:function name="w:run-looks" as="element()*">
    <xsl:param name="looks" as="xs:string*"/>
    <xsl:if test="$looks = 'typewriter'"><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/></xsl:if>
    <xsl:if test="$looks = 'bold'"><w:b/><w:bCs/></xsl:if>
    <xsl:if test="$looks = 'italic'"><w:i/><w:iCs/></xsl:if>
    <xsl:if test="$looks = 'caps'"><w:caps/></xsl:if>
    <xsl:if test="$looks = 'smallcaps'"><w:smallCaps/></xsl:if>
    <xsl:if test="$looks = 'strike'"><w:strike/></xsl:if>
    <xsl:if test="$looks = 'spaced'"><w:spacing w:val="40"/></xsl:if>
  </xsl:function>

  <!-- Words in one look. -->
  <xsl:function name="w:run" as="element(w:r)*">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="looks" as="xs:string*"/>
    <xsl:param name="language" as="xs:string?"/>
    <xsl:if test="string-length($words)">
      <w:r>
        <xsl:where-populated>
          <w:rPr>
            <xsl:sequence select="w:run-looks($looks)"/>
            <xsl:if test="$looks = ('larger', 'smaller')">
              <w:sz w:val="{if ($looks = 'larger') then 28 else 20}"/>
            </xsl:if>
            <xsl:if test="$looks = 'underline'"><w:u w:val="single"/></xsl:if>
            <xsl:if test="$looks = 'boxed'"><w:bdr w:val="single" w:sz="4" w:space="1" w:color="auto"/></xsl:if>
            <xsl:if test="$looks = ('sup', 'sub')"><w:vertAlign w:val="{if ($looks = 'sup') then 'superscript' else 'subscript'}"/></xsl:if>
            <xsl:if test="matches($words, '[&#x590;-&#x8FF;&#xFB1D;-&#xFDFF;&#xFE70;-&#xFEFF;]')"><w:rtl/></xsl:if>
            <xsl:if test="$language != $w:language"><w:lang w:val="{$language}"/></xsl:if>
          </w:rPr>
        </xsl:where-populated>
        <w:t xml:space="preserve"><xsl:value-of select="$words"/></w:t>
      </w:r>
    </xsl:if>
  </xsl:function>

  <!-- A page number or a sign of the source: between the words of the text, and none of them. -->
  <xsl:function name="w:of-source" as="element(w:r)">
    <xsl:param name="sign" as="xs:string"/>
    <w:r>
      <w:rPr><w:rStyle w:val="SourceMark"/></w:rPr>
      <w:t xml:space="preserve"><xsl:value-of select="$sign"/></w:t>
    </w:r>
  </xsl:function>

  <!-- A paragraph of a style; none without words. -->
  <xsl:function name="w:paragraph" as="element(w:p)?">
    <xsl:param name="runs" as="element(w:r)*"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:param name="element" as="element()?"/>
    <xsl:variable name="line" as="element(w:r)*" select="w:line($runs)"/>
    <xsl:variable name="looks" as="xs:string*" select="$element ! f:looks(.)"/>
    <xsl:if test="exists($line)">
      <w:p>
        <w:pPr>
          <xsl:if test="$style ne 'Normal'"><w:pStyle w:val="{$style}"/></xsl:if>
          <xsl:if test="$element and f:direction($element) = 'rtl'"><w:bidi/></xsl:if>
          <xsl:if test="$looks = ('indent', 'indent-2', 'indent-3')">
            <w:ind w:left="{567 * (if ($looks = 'indent') then 1 else if ($looks = 'indent-2') then 2 else 3)}"/>
          </xsl:if>
          <xsl:if test="$looks = ('center', 'right', 'left')"><w:jc w:val="{$looks[. = ('center', 'right', 'left')][1]}"/></xsl:if>
        </w:pPr>
        <xsl:sequence select="$line"/>
      </w:p>
    </xsl:if>
  </xsl:function>

  <xsl:function name="w:plain" as="element(w:p)?">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:sequence select="w:paragraph(w:run($words, (), ()), $style, ())"/>
  </xsl:function>

  <!-- The runs of a line: one blank between words, none at its beginning. -->
  <xsl:function name="w:line" as="element(w:r)*">
    <xsl:param name="runs" as="element(w:r)*"/>
    <xsl:variable name="collapsed" as="element(w:r)*">
      <xsl:iterate select="$runs">
        <xsl:param name="blank" as="xs:boolean" select="true()"/>
        <xsl:variable name="said" as="xs:boolean" select="exists(w:t) and empty(w:rPr/w:rStyle)"/>
        <xsl:variable name="words" as="xs:string" select="replace(w:t, '[ \t\r\n]+', ' ')"/>
        <xsl:variable name="kept" as="xs:string" select="if ($said and $blank) then replace($words, '^ ', '') else $words"/>
        <xsl:choose>
          <xsl:when test="not($said)"><xsl:sequence select="."/></xsl:when>
          <xsl:when test="$kept">
            <w:r>
              <xsl:sequence select="w:rPr"/>
              <w:t xml:space="preserve"><xsl:value-of select="$kept"/></w:t>
            </w:r>
          </xsl:when>
        </xsl:choose>
        <xsl:next-iteration>
          <xsl:with-param name="blank" select="if (w:br) then true() else if ($said and $kept) then ends-with($kept, ' ') else $blank"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="$collapsed[exists($collapsed[normalize-space(w:t) or w:footnoteReference or w:fldChar])]"/>
  </xsl:function>

  <!-- Blocks with something before their first words: the number of an entry, of a note. -->
  <xsl:function name="w:led" as="element()*">
    <xsl:param name="lead" as="element(w:r)*"/>
    <xsl:param name="blocks" as="element()*"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="empty($lead)">
        <xsl:sequence select="$blocks"/>
      </xsl:when>
      <xsl:when test="$blocks[1]/self::w:p">
        <w:p>
          <xsl:sequence select="$blocks[1]/w:pPr, $lead, $blocks[1]/(* except w:pPr)"/>
        </w:p>
        <xsl:sequence select="tail($blocks)"/>
      </xsl:when>
      <xsl:otherwise>
        <w:p>
          <w:pPr><w:pStyle w:val="{$style}"/></w:pPr>
          <xsl:sequence select="$lead"/>
        </w:p>
        <xsl:sequence select="$blocks"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>

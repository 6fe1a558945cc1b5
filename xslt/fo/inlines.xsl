<?xml version="1.0" encoding="UTF-8"?>
<!-- Words and phrases: emphasis, languages, the editor's marks, what the manuscript strikes out. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:f="urn:cajista:functions" xmlns:p="urn:cajista:print"
    xpath-default-namespace="http://www.tei-c.org/ns/1.0"
    expand-text="yes" exclude-result-prefixes="#all">

  <!-- Ligatures and invisible characters that no text face needs: their ordinary spelling (Unicode compatibility). -->
  <!-- the number of a heading over its words, capitals a little smaller and spaced (prepare/09-headings.xsl) -->
  <xsl:template match="head/seg[@type = 'number'][p:opens(..)]" priority="2" as="element(fo:block)">
    <fo:block xsl:use-attribute-sets="heading-number" role="Span"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <!-- the dots of a line of the source's contents (prepare/09-headings.xsl), as wide as the line has room -->
  <xsl:template match="item//seg[@type = 'leader'][preceding-sibling::seg[@type = 'named']]" priority="2" as="element(fo:leader)">
    <fo:leader xsl:use-attribute-sets="contents-dots"/>
  </xsl:template>

  <xsl:template match="head//seg[@type = 'capitals']" priority="2" as="element(fo:inline)">
    <fo:inline xsl:use-attribute-sets="capitals"><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="text()" as="text()?">
    <!-- in a column too narrow for its words: after so many letters a word may be broken -->
    <xsl:param name="longest" as="xs:integer" select="0" tunnel="yes"/>
    <xsl:variable name="words" as="xs:string" select="p:characters(.)"/>
    <xsl:value-of select="if ($longest gt 0) then replace($words, '(\S{' || $longest || '})(?=\S)', '$1&#x200B;', ';j') else $words"/>
  </xsl:template>

  <xsl:function name="p:characters" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="composed" as="xs:string" select="normalize-unicode($text, 'NFC')"/>
    <xsl:sequence select="
        if (matches($composed, '[&#xFB00;-&#xFB06;&#xAD;&#x200B;-&#x200F;&#x2060;&#xFEFF;]'))
        then replace($composed, '[&#xAD;&#x200B;-&#x200F;&#x2060;&#xFEFF;]', '')
             => replace('&#xFB00;', 'ff') => replace('&#xFB01;', 'fi') => replace('&#xFB02;', 'fl')
             => replace('&#xFB03;', 'ffi') => replace('&#xFB04;', 'ffl') => replace('[&#xFB05;&#xFB06;]', 'st')
        else $composed"/>
  </xsl:function>

  <!-- names, dates and whatever is encoded but not shown =================================================== -->

  <!-- blocks that run on in their line where they have no rule of their own -->
  <xsl:template match="*[f:role(.) = ('phrase', 'apart', 'mark', 'data')] | address[f:role(addrLine[1]) = 'phrase'] | dateline | salute | signed | item" as="node()*"
      priority="-0.4">
    <xsl:call-template name="phrase"/>
  </xsl:template>

  <!-- An inline of FO only where there is something to carry: an address or a language. -->
  <xsl:template name="phrase" as="node()*">
    <xsl:choose>
      <xsl:when test="@xml:id or @xml:lang or exists(f:looks(.))">
        <fo:inline>
          <xsl:call-template name="identity"/>
          <xsl:apply-templates/>
        </fo:inline>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- emphasis ================================================================================================= -->

  <xsl:template match="hi | emph | foreign | title" as="element(fo:inline)">
    <fo:inline>
      <xsl:call-template name="identity"/>
      <xsl:call-template name="rendition"/>
      <xsl:apply-templates/>
    </fo:inline>
  </xsl:template>

  <xsl:template name="rendition" as="attribute()*">
    <xsl:if test="empty(f:looks(.)) and (self::emph or self::foreign or self::title[not(@level = ('a', 's'))])">
      <xsl:attribute name="font-style"
          select="if (ancestor::*[self::hi or self::emph or self::foreign or self::title][1]/(f:looks(.), 'italic')[1] = 'italic')
                  then 'normal' else 'italic'"/>
    </xsl:if>
  </xsl:template>

  <!-- references =============================================================================================== -->

  <!-- a link to a place in the book, where there is one; not around a note, and not in another link -->
  <xsl:template match="ref | ptr" as="node()*">
    <xsl:variable name="place" as="element()?" select="(f:ids(@target[starts-with(., '#')])[1] ! key('address', ., root(current())))[1]"/>
    <xsl:choose>
      <xsl:when test="exists($place) and normalize-space() and empty(.//(note | ref | ptr)) and empty(ancestor::ref) and not(f:has-block(.)) and p:is-set($place)">
        <fo:basic-link internal-destination="{$place/@xml:id}" fox:alt-text="{p:characters(f:plain(.))}">
          <xsl:call-template name="identity"/>
          <xsl:apply-templates/>
          <xsl:if test="p:wants-page(., $place)">
            <!-- «p. 12»: the words of the label around the number -->
            <xsl:variable name="label" as="xs:string" select="f:label('on-page', '#')"/>
            <xsl:text> ({substring-before($label, '#')}</xsl:text>
            <fo:page-number-citation ref-id="{$place/@xml:id}"/>
            <xsl:text>{substring-after($label, '#')})</xsl:text>
          </xsl:if>
        </fo:basic-link>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="phrase"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!--
    Is the page printed to which the reference leads? In a book, where it leads out of its division; not behind a number or a mark, nor where it
    speaks of a page of the source; a source's own contents and indexes have their numbers.
  -->
  <xsl:function name="p:wants-page" as="xs:boolean">
    <xsl:param name="ref" as="element()"/>
    <xsl:param name="place" as="element()"/>
    <xsl:variable name="division" as="element()?" select="$ref/ancestor::div[last()]"/>
    <xsl:sequence select="
        exists($ref/ancestor::TEI[p:is-book(.)]) and not($place/self::pb or $place/self::note)
        and matches($ref, '\p{L}{2}') and not(matches($ref, '\d\W*$'))
        and empty($ref/ancestor::div[@type = ('contents', 'index', 'toc')]) and empty($ref/(ancestor::head | ancestor::table))
        and not($place/ancestor-or-self::div[last()] is $division)"/>
  </xsl:function>

  <!-- Has the element a place of its own in the PDF? -->
  <xsl:function name="p:is-set" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="empty($element/(ancestor-or-self::fw | ancestor-or-self::castItem | self::row | self::index | self::body | self::text | ancestor-or-self::metamark))"/>
  </xsl:function>

  <xsl:template match="ref[matches(@target, '^(https?|mailto):\S+$')] | ptr[matches(@target, '^(https?|mailto):\S+$')]"
      priority="1" as="element(fo:basic-link)">
    <fo:basic-link external-destination="url('{replace(@target, '''', '%27')}')" fox:alt-text="{@target}" hyphenate="false">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
      <xsl:if test="empty(node())">{@target}</xsl:if>
    </fo:basic-link>
  </xsl:template>

  <!-- the editor's marks (TEI Guidelines 3.5 and 12.3) ========================================================= -->

  <xsl:template match="supplied | gloss | ex | note[@place = 'inline']" priority="2" as="node()*">
    <xsl:variable name="signs" as="xs:string+" select="
        f:signs(if (self::supplied/@reason = 'variant') then 'variant' else local-name())"/>
    <xsl:value-of select="$signs[1]"/>
    <xsl:call-template name="phrase"/>
    <xsl:value-of select="$signs[2]"/>
  </xsl:template>

  <xsl:template match="gap" as="node()*">
    <xsl:text>[…{if (desc) then ': ' else ''}</xsl:text>
    <xsl:apply-templates/>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <!-- a gap whose extent the editor gives -->
  <xsl:template match="gap[@reason = 'illegible']" priority="1" as="node()*">
    <xsl:text>[</xsl:text>
    <fo:inline font-style="italic">{f:illegible(.)}</fo:inline>
    <xsl:text>{if (desc) then ': ' else ''}</xsl:text>
    <xsl:apply-templates/>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <xsl:template match="sic" as="node()*">
    <xsl:call-template name="phrase"/>
    <xsl:text> [</xsl:text>
    <fo:inline font-style="italic">sic</fo:inline>
    <xsl:text>]</xsl:text>
  </xsl:template>

  <xsl:template match="unclear" as="node()*">
    <xsl:call-template name="phrase"/>
    <xsl:text>[?]</xsl:text>
  </xsl:template>

  <!-- a stage direction in the line -->
  <xsl:template match="stage[not(f:acts-as-block(.))]" as="element(fo:inline)">
    <fo:inline font-style="italic">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:inline>
  </xsl:template>

  <!-- the manuscript =========================================================================================== -->

  <xsl:template match="del" as="element(fo:inline)">
    <fo:inline xsl:use-attribute-sets="struck">
      <xsl:call-template name="identity"/>
      <xsl:apply-templates/>
    </fo:inline>
  </xsl:template>

  <!-- a long passage would not be legible struck through: double brackets, and a rule in the margin -->
  <xsl:template match="del[f:is-long(.)]" priority="1" as="node()*">
    <xsl:variable name="pieces" as="element(del)+" select="f:pieces(.)"/>
    <fo:change-bar-begin xsl:use-attribute-sets="struck-passage" change-bar-class="{p:address(.)}"/>
    <xsl:if test=". is $pieces[1]">⟦</xsl:if>
    <xsl:call-template name="phrase"/>
    <xsl:if test=". is $pieces[last()]">⟧</xsl:if>
    <fo:change-bar-end change-bar-class="{p:address(.)}"/>
  </xsl:template>

  <!-- the word in the margin is not struck -->
  <xsl:template match="metamark//del" priority="2" as="node()*">
    <xsl:call-template name="phrase"/>
  </xsl:template>

  <!-- a word that the author wrote in the margin, set off from the text -->
  <xsl:template match="metamark[node()]" as="node()*">
    <fo:inline xsl:use-attribute-sets="marginal-word">
      <xsl:call-template name="identity"/>
      <xsl:text>&#x2009;</xsl:text>
      <xsl:apply-templates/>
      <xsl:text>&#x2009;</xsl:text>
    </fo:inline>
    <xsl:text>&#xA0;</xsl:text>
  </xsl:template>
  <xsl:template match="metamark[not(node())]" as="empty-sequence()"/>

</xsl:stylesheet>

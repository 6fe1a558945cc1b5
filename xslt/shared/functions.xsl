<?xml version="1.0" encoding="UTF-8"?>
<!-- Questions about TEI elements that every output asks. Typed functions, no output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:include href="elements.xsl"/>
  <xsl:include href="header.xsl"/>

  <!-- Stands in lines of its own by its role. -->
  <xsl:function name="f:is-block" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if ($node instance of element()) then f:role($node) = ('container', 'block') else false()"/>
  </xsl:function>

  <!-- Does the element hold a block in the running text? A foot note is elsewhere on the page, so its blocks do not count. -->
  <xsl:function name="f:has-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        some $child in $element/*
          satisfies not(f:is-foot-note($child)) and (f:is-block($child) or f:has-block($child))"/>
  </xsl:function>

  <!-- Stands as a block in the running text: by its name, by what it holds, or by where it is. -->
  <xsl:function name="f:acts-as-block" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        $node instance of element() and not(f:is-foot-note($node))
        and (f:is-block($node) or f:is-apart($node) or f:has-block($node))"/>
  </xsl:function>

  <!-- A quotation, citation, reference or inline note between paragraphs, not inside one. -->
  <xsl:function name="f:is-apart" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/(self::quote | self::q | self::cit | self::bibl | self::note)
          [parent::div or parent::body or parent::front or parent::back or parent::epigraph or parent::postscript
           or parent::argument or parent::cit[f:acts-as-block(.)]])"/>
  </xsl:function>

  <!-- Has a note its place away from the running text? All but those said to be inline. -->
  <xsl:function name="f:is-foot-note" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/self::note[not(@place = 'inline')][ancestor::text])"/>
  </xsl:function>

  <!-- Does the element stand among the words of a block? -->
  <xsl:function name="f:is-in-line" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        exists($element/ancestor::*[self::p or self::ab or self::item or self::cell or self::note or self::bibl or f:role(.) = 'block' and not(f:has-block(.))])"/>
  </xsl:function>

  <!--
    The reading of a <choice> or <app> that is the text: what the editor writes for what the source has, the lemma, else the
    first reading. Empty where nothing is read.
  -->
  <xsl:function name="f:reading" as="element()?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        if ($element/self::app) then ($element//lem[f:entry(.) is $element], $element//rdg[f:entry(.) is $element])[1]
        else ($element/corr, $element/reg, $element/expan, $element/ex, $element/lem, $element/*[not(self::note)])[1]"/>
  </xsl:function>

  <!-- The entry of the apparatus that a reading belongs to. -->
  <xsl:function name="f:entry" as="element(app)?">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="$reading/ancestor::app[1]"/>
  </xsl:function>

  <!-- Is the element one of the readings that are not the text, or what an apparatus says of them? -->
  <xsl:function name="f:is-unread" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="entry" as="element()?" select="
        $element/(parent::choice, parent::app, parent::rdgGrp/ancestor::app[1])[last()]"/>
    <xsl:sequence select="
        exists($entry) and not($element/self::rdgGrp) and not($element is f:reading($entry)) and not($element/self::note[not(parent::choice)])"/>
  </xsl:function>

  <!-- The words of a heading as a title: without notes, page furniture and the discarded half of a choice. -->
  <xsl:function name="f:plain" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:sequence select="
        normalize-space(string-join(
          for $node in $nodes, $text in $node/descendant-or-self::text()[not(ancestor::fw or ancestor::metamark)]
              [every $note in ancestor::note satisfies not($note >> $node)]
              [not(ancestor::choice or ancestor::app) or (every $above in ancestor::* satisfies not(f:is-unread($above)))]
          return $text))"/>
  </xsl:function>

  <!-- A heading as one line: its number, where prepare/09-headings.xsl has found one without a full stop, gets it: «II. EL PLOMO». -->
  <xsl:function name="f:heading-line" as="xs:string">
    <xsl:param name="head" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="f:plain($head)"/>
    <xsl:variable name="number" as="xs:string" select="string($head/self::head/seg[@type = 'number'][1] ! normalize-space())"/>
    <xsl:sequence select="
        if ($number and matches($number, '[\p{L}\p{Nd}]$') and starts-with($words, $number || ' ')) then $number || '.' || substring-after($words, $number)
        else $words"/>
  </xsl:function>

  <!-- The headings of a division as one line: «The strikes (1909–1917)», «Part one. The strikes». -->
  <xsl:function name="f:title" as="xs:string">
    <xsl:param name="heads" as="element()*"/>
    <xsl:sequence select="
        fold-left(($heads ! f:heading-line(.))[.], '', function($line as xs:string, $head as xs:string) as xs:string {
          if (not($line)) then $head
          else $line || (if (starts-with($head, '(') or matches($line, '[\p{P}]$')) then ' ' else '. ') || $head
        })"/>
  </xsl:function>

  <!-- The running words of a node: what a reader reads of it; empty for page breaks and furniture. -->
  <xsl:function name="f:has-words" as="xs:boolean">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:sequence select="
        exists($nodes/descendant-or-self::text()[normalize-space()][not(ancestor::fw)])
        or exists($nodes/descendant-or-self::*[self::figure or self::gap])"/>
  </xsl:function>

  <!-- What somebody hears who does not see a picture: its description, else its heading. -->
  <xsl:function name="f:described-as" as="xs:string">
    <xsl:param name="graphic" as="element()"/>
    <xsl:sequence select="string((($graphic/desc, $graphic/../figDesc, $graphic[parent::figure]/../head) ! f:plain(.)[.])[1])"/>
  </xsl:function>

  <!-- What stands before a part of a verse: the words of the parts before it, as wide as they are. -->
  <xsl:function name="f:lead" as="xs:string">
    <xsl:param name="l" as="element(l)"/>
    <xsl:variable name="before" as="element(l)?" select="
        if ($l/@part = ('M', 'F')) then $l/preceding::l[1][@part = ('I', 'M', 'Y')][ancestor::text[1] is $l/ancestor::text[1]] else ()"/>
    <xsl:sequence select="string-join($before ! (f:lead(.) || f:plain(.) || ' '))"/>
  </xsl:function>

  <!-- The number of a verse, where it is shown: every fifth. -->
  <xsl:function name="f:verse-number" as="xs:string?">
    <xsl:param name="l" as="element(l)"/>
    <xsl:sequence select="$l/@n[matches(., '^\d{1,6}$')][xs:integer(.) mod 5 = 0][xs:integer(.) gt 0] ! string(xs:integer(.))"/>
  </xsl:function>

  <!-- The ids that @ref, @target and their like point at inside the edition: «#a #b» gives a, b. -->
  <xsl:function name="f:ids" as="xs:string*">
    <xsl:param name="pointers" as="attribute()?"/>
    <xsl:sequence select="tokenize($pointers)[contains(., '#')] ! substring-after(., '#')[.]"/>
  </xsl:function>

</xsl:stylesheet>

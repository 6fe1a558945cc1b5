<?xml version="1.0" encoding="UTF-8"?>
<!--
  Blanks where the source breaks. A break of a line, a column, a page parts two words, whatever white space the file has
  beside it; one with break="no", or inside a <w>, parts none. A <space> is a blank. A note is called by the word before it: white space
  that the file has between the two comes after the call. Terms of an <index> and what an analysis says of
  the words (17.3: <spanGrp>, <interp>) are no words of the text, and go. TEI Guidelines, 3.9.1, 3.11.3.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:choose>
      <xsl:when test="exists(//text//(lb | pb | cb | gb | space | note | index | span | spanGrp | interp | interpGrp))">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text//(index | spanGrp | interpGrp | interp | span)[f:is-said-of-words(.)]" as="empty-sequence()"/>

  <!-- Does an element speak of words that stand elsewhere? A <span> that points at none holds words of the text, against the rules. -->
  <xsl:function name="f:is-said-of-words" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/(self::index | self::spanGrp | self::interpGrp | self::interp | self::span[@from or @to or @target or ancestor::spanGrp]))"/>
  </xsl:function>

  <xsl:template match="text//text()[not(ancestor::fw)]" as="text()?">
    <xsl:variable name="before" as="node()*" select="f:gap(., -1)"/>
    <xsl:variable name="after" as="node()*" select="f:gap(., 1)"/>
    <xsl:variable name="bare" as="xs:boolean" select="not(normalize-space())"/>
    <xsl:choose>
      <!-- white space between breaks that part no words, or between a word and its note; two calls stay apart -->
      <xsl:when test="$bare">
        <xsl:if test="not(f:joins(($before, $after)) or exists($after[f:is-foot-note(.)]) and empty($before[f:is-foot-note(.)]))">
          <xsl:sequence select="."/>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="start" as="xs:string" select="if (f:joins($before)) then replace(., '^\s+', '', ';j') else string()"/>
        <xsl:variable name="whole" as="xs:string" select="if (f:joins($after) or exists($after[f:is-foot-note(.)])) then replace($start, '\s+$', '', ';j') else $start"/>
        <xsl:value-of select="(if (f:parts(., $before) or f:is-parted-by-note(., $before)) then ' ' else '') || $whole"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- a line that ends between a word and its note ends behind the note; none begins with a comma -->
  <xsl:template match="text//lb[exists(f:note-behind(.))]" as="empty-sequence()"/>

  <xsl:template match="text//note[f:is-foot-note(.)]" as="element()+">
    <xsl:next-match/>
    <xsl:variable name="last" as="node()?" select="preceding-sibling::node()[not(self::lb or self::text()[not(normalize-space())])][1]"/>
    <xsl:if test="not(matches(following-sibling::node()[1][self::text()], $f:closing, ';j'))">
      <xsl:copy-of select="preceding-sibling::lb[empty($last) or . >> $last][exists(f:note-behind(.))]"/>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="f:closing" as="xs:string" select="'^[,.;:!?…)\]]'"/>

  <!-- The note that follows the break at once, if words stand before the two. -->
  <xsl:function name="f:note-behind" as="element(note)?">
    <xsl:param name="break" as="element(lb)"/>
    <xsl:variable name="next" as="node()?" select="$break/following-sibling::node()[not(self::lb or self::text()[not(normalize-space())])][1]"/>
    <xsl:variable name="last" as="node()?" select="$break/preceding-sibling::node()[not(self::lb or self::text()[not(normalize-space())])][1]"/>
    <xsl:sequence select="$next[f:is-foot-note(.)][exists($last) and not(f:is-foot-note($last) or f:acts-as-block($last))]"/>
  </xsl:function>

  <!-- What stands between a text node and the words before it (-1) or behind it (1) in its block: breaks, white space, notes. -->
  <xsl:function name="f:gap" as="node()*">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="way" as="xs:integer"/>
    <xsl:variable name="next" as="node()?" select="
        if ($way lt 0) then $node/preceding-sibling::node()[1] else $node/following-sibling::node()[1]"/>
    <xsl:choose>
      <xsl:when test="exists($next) and f:is-wordless($next)">
        <xsl:sequence select="$next, f:gap($next, $way)"/>
      </xsl:when>
      <xsl:when test="exists($next) and $next instance of element() and not(f:acts-as-block($next))">
        <!-- breaks may stand at the edge of a phrase -->
        <xsl:variable name="edge" as="node()?" select="if ($way lt 0) then $next/node()[last()] else $next/node()[1]"/>
        <xsl:if test="exists($edge) and f:is-wordless($edge) and exists($next//(lb | pb | cb | gb | space))">
          <xsl:sequence select="$edge, f:gap($edge, $way)"/>
        </xsl:if>
      </xsl:when>
      <xsl:when test="exists($next)"/>
      <xsl:when test="exists($node/parent::*) and not(f:acts-as-block($node/..)) and not(f:is-foot-note($node/..)) and not($node/parent::text)">
        <xsl:sequence select="f:gap($node/.., $way)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:is-wordless" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        if ($node instance of text()) then not(normalize-space($node))
        else exists($node/(self::lb | self::pb | self::cb | self::gb | self::milestone | self::anchor | self::fw | self::space
          | self::comment() | self::processing-instruction() | self::delSpan | self::addSpan | self::damageSpan)) 
          or f:is-foot-note($node) or f:is-said-of-words($node)"/>
  </xsl:function>

  <xsl:function name="f:is-break" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/(self::lb | self::pb | self::cb | self::gb | self::milestone[@break]))"/>
  </xsl:function>

  <!-- Is there a break that parts no words? -->
  <xsl:function name="f:joins" as="xs:boolean">
    <xsl:param name="gap" as="node()*"/>
    <xsl:sequence select="exists($gap[f:is-break(.)][@break = 'no' or (ancestor::w and not(@break))])"/>
  </xsl:function>

  <!-- Is a blank missing before the text, where a break or a space parts it from words? -->
  <xsl:function name="f:parts" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="gap" as="node()*"/>
    <xsl:sequence select="
        exists($gap[self::space[not(@dim = 'vertical')] or f:is-break(.)])
        and empty($gap[@break = 'maybe']) and not(f:joins($gap))
        and not(matches($text, '^\s', ';j')) and empty($gap[self::text()])
        and f:ends-word(($gap | $text)[1], $text)"/>
  </xsl:function>

  <!-- Has the file white space before the note that the text follows, and none behind it? -->
  <xsl:function name="f:is-parted-by-note" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="gap" as="node()*"/>
    <xsl:variable name="note" as="node()?" select="$gap[f:is-foot-note(.)][last()]"/>
    <xsl:variable name="first" as="node()?" select="$gap[last()]"/>
    <xsl:sequence select="
        exists($note) and not(f:joins($gap)) and not(matches($text, '^\s', ';j') or matches($text, $f:closing, ';j'))
        and empty($gap[self::text()][. >> $note])
        and (exists($gap[self::text()][$note >> .]) or matches($first/preceding-sibling::node()[1][not(f:acts-as-block(.))], '\s$', ';j'))"/>
  </xsl:function>

  <!-- Do words stand before the node, in the block of the text, with no blank at their end? -->
  <xsl:function name="f:ends-word" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="block" as="node()" select="$text/ancestor::node()[self::document-node() or f:acts-as-block(.) or f:is-foot-note(.)][1]"/>
    <xsl:variable name="words" as="text()?" select="
        $block/descendant::text()[$node >> .][not(ancestor::fw or (ancestor::index | ancestor::span | ancestor::spanGrp | ancestor::interp | ancestor::interpGrp)[f:is-said-of-words(.)])]
          [not(ancestor::note[f:is-foot-note(.)] except $text/ancestor::note)][last()]"/>
    <xsl:sequence select="exists($words) and not(matches($words, '\s$', ';j'))"/>
  </xsl:function>

</xsl:stylesheet>

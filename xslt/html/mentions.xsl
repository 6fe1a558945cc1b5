<?xml version="1.0" encoding="UTF-8"?>
<!-- Passages (the paragraph, heading, verse, entry or note that a word stands in) and what is mentioned in them. Data, not HTML. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- each mention of a person and each date, with the printed page and the note in which it stands -->
  <xsl:mode name="mentions" on-no-match="shallow-skip" on-multiple-match="fail" use-accumulators="printed-page"/>

  <xsl:accumulator name="printed-page" as="xs:string" initial-value="''">
    <xsl:accumulator-rule match="text//pb" select="string(@n)"/>
  </xsl:accumulator>

  <xsl:template match="persName[@ref]" mode="mentions" as="element()*">
    <xsl:if test="empty(ancestor::choice | ancestor::app) or (every $above in ancestor::* satisfies not(f:is-unread($above)))">
      <xsl:variable name="place" as="attribute()*" select="f:place-of(.)"/>
      <xsl:variable name="sentence" as="element()+" select="f:sentence(.)"/>
      <xsl:variable name="pointers" as="xs:string*" select="tokenize(@ref)"/>
      <xsl:variable name="certainty" as="attribute()?" select="@cert"/>
      <xsl:for-each select="f:ids(@ref)">
        <d:mention person="{.}">
          <!-- the register of another file may say who it is -->
          <xsl:if test="not(('#' || .) = $pointers)">
            <xsl:attribute name="far" select="true()"/>
          </xsl:if>
          <xsl:sequence select="$certainty, $place, $sentence"/>
        </d:mention>
      </xsl:for-each>
    </xsl:if>
    <xsl:apply-templates mode="mentions"/>
  </xsl:template>

  <!-- a running head names nobody: it repeats what stands elsewhere -->
  <xsl:template match="fw" mode="mentions dates" as="empty-sequence()"/>

  <!-- A century, or another stretch of many years, names none of them. -->
  <xsl:template match="date[f:value(.)][@notBefore and @notAfter][not(@when or @from)]
      [abs(number(substring(@notAfter, 1, 4)) - number(substring(@notBefore, 1, 4))) gt 20]" mode="mentions" as="element()*" priority="1">
    <xsl:apply-templates mode="mentions"/>
  </xsl:template>

  <xsl:template match="date[f:value(.)]" mode="mentions" as="element()*">
    <d:day value="{f:value(.)}" year="{substring(f:value(.), 1, 4)}" exact="{matches(@when, '^\d{4}-\d\d', ';j')}">
      <xsl:sequence select="f:place-of(.), if (matches(@when, '^\d{4}-\d\d', ';j')) then f:sentence(.) else ()"/>
    </d:day>
    <xsl:apply-templates mode="mentions"/>
  </xsl:template>

  <!-- Where an element stands: the address of its passage, the page of the source, the note. -->
  <xsl:function name="f:place-of" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="note" as="element(note)?" select="$element/ancestor::note[f:is-foot-note(.)][1]"/>
    <xsl:variable name="passage" as="element()" select="f:passage($element)"/>
    <xsl:attribute name="href" select="f:page-address($element) || '#' || ($passage/ancestor-or-self::*/@xml:id)[last()]"/>
    <xsl:attribute name="page" select="($note, $element)[1]/accumulator-before('printed-page')"/>
    <xsl:attribute name="note" select="$note/@n"/>
  </xsl:function>

  <!-- The innermost block or note around a node. -->
  <xsl:function name="f:passage" as="element()">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/ancestor::*[f:is-passage(.)][1]"/>
  </xsl:function>

  <xsl:function name="f:is-passage" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
        ($f:roles(local-name($element)) = ('container', 'block', 'cell', 'note') or exists($element/self::quote))
        and not($element/self::note[@place = 'inline'])"/>
  </xsl:function>

  <!-- The text nodes that a reader of the passage reads: no notes in it, no furniture, of a choice the editor's half. -->
  <xsl:function name="f:read-texts" as="text()*">
    <xsl:param name="passage" as="element()"/>
    <xsl:sequence select="key('read-text', generate-id($passage), root($passage))"/>
  </xsl:function>

  <xsl:key name="read-text" match="text//text()[f:is-read(.)]" use="generate-id(f:passage(.))"/>

  <xsl:function name="f:is-read" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="
        empty($text/ancestor::*[self::fw or self::metamark or (parent::choice or parent::app or parent::rdgGrp) and f:is-unread(.)])"/>
  </xsl:function>

  <!-- The sentence around an element, in three: before it, it, after it. -->
  <xsl:function name="f:sentence" as="element()+">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="texts" as="text()*" select="f:read-texts(f:passage($element))"/>
    <xsl:variable name="own" as="text()*" select="$element//text()"/>
    <xsl:variable name="before" as="xs:string" select="string-join($texts[. &lt;&lt; $element])"/>
    <xsl:variable name="after" as="xs:string" select="string-join($texts[. >> $element] except $own)"/>
    <d:before>{f:before(substring($before, string-length($before) - $f:context - 20))}</d:before>
    <d:form>{string-join($texts intersect $own)}</d:form>
    <d:after>{f:after(substring($after, 1, $f:context + 20))}</d:after>
  </xsl:function>

  <!-- How many characters of a sentence are shown on each side. -->
  <xsl:variable name="f:context" as="xs:integer" select="105"/>

  <!-- From the last end of a sentence on; a full stop after a single letter or two is taken for an abbreviation.
       (The flag «;j» asks Saxon for Java's own expressions, which are several times as fast.) -->
  <xsl:function name="f:before" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="sentence" as="xs:string" select="replace($words, '^.*(\p{L}{3}|[\d»”&quot;)\]])[.!?…]+[»”’&quot;)\]]*\s+', '', 's;j')"/>
    <xsl:sequence select="f:last-words($sentence, $f:context)"/>
  </xsl:function>

  <xsl:function name="f:after" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="sentence" as="xs:string" select="replace($words, '^(.*?(\p{L}{3}|[\d»”&quot;)\]])[.!?…]+[»”’&quot;)\]]*)\s.*$', '$1', 's;j')"/>
    <xsl:sequence select="f:first-words($sentence, $f:context)"/>
  </xsl:function>

  <!-- The last words, if there are more characters than these. -->
  <xsl:function name="f:last-words" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="characters" as="xs:integer"/>
    <xsl:sequence select="
        if (string-length($words) le $characters) then $words
        else '…' || replace(substring($words, string-length($words) - $characters), '^\S*\s', ' ', ';j')"/>
  </xsl:function>

  <!-- The first words, if there are more characters than these. -->
  <xsl:function name="f:first-words" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="characters" as="xs:integer"/>
    <xsl:sequence select="
        if (string-length($words) le $characters) then $words
        else replace(substring($words, 1, $characters), '\s\S*$', ' ', ';j') || '…'"/>
  </xsl:function>

  <!-- Every passage with its words, for the search. -->
  <xsl:template name="passages" as="element(d:passages)">
    <d:passages lang="{f:text-language()}" title="{f:text-title()}">
      <xsl:for-each select="$f:pages">
        <xsl:variable name="href" as="xs:string" select="?href"/>
        <d:page href="{$href}" title="{f:sheet-title(.)}">
          <xsl:for-each-group select="?nodes/descendant-or-self::text()[f:is-read(.)]" group-by="generate-id(f:passage(.))">
            <!-- a blank alone parts words, too; alone in a passage it says nothing -->
            <xsl:if test="normalize-space(string-join(current-group()))">
              <xsl:variable name="passage" as="element()" select="f:passage(.)"/>
              <d:p id="{($passage/ancestor-or-self::*/@xml:id)[last()]}" n="{$passage/accumulator-before('printed-page')}"
                lang="{($passage/ancestor-or-self::*/@xml:lang)[last()]}"
                named="{distinct-values(current-group()/ancestor::*[self::persName or f:names-thing(.)] ! f:ids(@ref))}">
                <xsl:if test="$passage[f:is-foot-note(.)] or $passage/ancestor::note[f:is-foot-note(.)]">
                  <xsl:attribute name="note" select="$passage/ancestor-or-self::note[1]/@n"/>
                </xsl:if>
                <xsl:text>{normalize-space(string-join(current-group()))}</xsl:text>
              </d:p>
            </xsl:if>
          </xsl:for-each-group>
        </d:page>
      </xsl:for-each>
    </d:passages>
  </xsl:template>

</xsl:stylesheet>

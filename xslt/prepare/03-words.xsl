<?xml version="1.0" encoding="UTF-8"?>
<!--
  Corpora whose words are elements (<w>, <pc>). The white space between them is that of the file, not of the text: where two words
  touch is said by @join (TEI Guidelines, 18.1.2), else it follows from their signs. A <w> that holds a form and what a tagger says
  of it, in elements of the tagger's own, is the form.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:variable name="f:words" as="element()*" select="//text//(w | pc)[not(ancestor::w)]"/>

  <!-- Does the file have no white space between its words? -->
  <xsl:variable name="f:glued" as="xs:boolean">
    <xsl:variable name="next" as="element()*" select="$f:words[following-sibling::*[1][self::w or self::pc]]"/>
    <xsl:sequence select="count($next) gt 9 and count($next[following-sibling::node()[1][self::*]]) ge 0.9 * count($next)"/>
  </xsl:variable>

  <!-- How the file parts its words: it says so ('joined'); not at all ('glued'); as it likes, before signs too ('spaced'); as the text does (''). -->
  <xsl:variable name="f:manner" as="xs:string">
    <xsl:variable name="signs" as="element()*" select="$f:words[matches(f:form(.), '^[.,]$')][preceding-sibling::*[1][self::w]]"/>
    <xsl:sequence select="
        if (exists($f:words/@join)) then 'joined'
        else if ($f:glued) then 'glued'
        else if (exists($signs) and (every $sign in $signs satisfies $sign/preceding-sibling::node()[1][self::text()])) then 'spaced'
        else ''"/>
  </xsl:variable>

  <xsl:template match="/" as="document-node()">
    <xsl:choose>
      <xsl:when test="exists($f:words) and ($f:manner or exists($f:words/*[f:is-form(.)]))">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- a form, with the elements of a tagger beside it -->
  <xsl:function name="f:is-form" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local-name($element) = 'form' and namespace-uri($element) ne 'http://www.tei-c.org/ns/1.0'"/>
  </xsl:function>

  <xsl:function name="f:form" as="xs:string">
    <xsl:param name="word" as="element()"/>
    <xsl:sequence select="normalize-space(($word/*[f:is-form(.)], $word)[1])"/>
  </xsl:function>

  <xsl:template match="text//w | text//pc" as="node()+">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:choose>
        <xsl:when test="*[f:is-form(.)]"><xsl:apply-templates select="*[f:is-form(.)]/node()"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
    <!-- where no white space stands behind it -->
    <xsl:variable name="next" as="element()?" select="following-sibling::node()[1]/(self::w | self::pc)"/>
    <xsl:if test="$next and not(ancestor::w) and $f:glued">
      <xsl:value-of select="f:blank(., $next)"/>
    </xsl:if>
  </xsl:template>

  <!-- two sentences that touch -->
  <xsl:template match="text//s[following-sibling::node()[1][self::s]]" as="node()+">
    <xsl:next-match/>
    <xsl:if test="$f:glued">
      <xsl:text> </xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- white space between two words, or names and phrases of words; at the edge of a phrase, beside white space around it, it is none -->
  <xsl:template match="text//text()[not(normalize-space())][not(ancestor::w)]" as="text()?">
    <xsl:variable name="before" as="element()?" select="preceding-sibling::node()[1]/f:word(., -1)"/>
    <xsl:variable name="after" as="element()?" select="following-sibling::node()[1]/f:word(., 1)"/>
    <xsl:choose>
      <xsl:when test="$f:manner and $before and $after">
        <xsl:value-of select="f:blank($before, $after)"/>
      </xsl:when>
      <xsl:when test="$f:manner and parent::*[f:word(., 1)] and (
          empty(preceding-sibling::node()) and ../preceding-sibling::node()[1][self::text()[not(normalize-space())]]
          or empty(following-sibling::node()) and ../following-sibling::node()[1][self::text()[not(normalize-space())]])"/>
      <xsl:otherwise><xsl:sequence select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The word that a node is, or the last (-1) or first (1) of a phrase. -->
  <xsl:function name="f:word" as="element()?">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="way" as="xs:integer"/>
    <xsl:variable name="words" as="element()*" select="
        if ($node/(self::w | self::pc)) then $node
        else if ($node instance of element() and not(f:acts-as-block($node))) then $node/descendant::*[self::w or self::pc][not(ancestor::w)] else ()"/>
    <xsl:sequence select="if ($way lt 0) then $words[last()] else $words[1]"/>
  </xsl:function>

  <!-- What stands between two words: a blank, none, the narrow one of French signs. -->
  <xsl:function name="f:blank" as="xs:string">
    <xsl:param name="before" as="element()"/>
    <xsl:param name="after" as="element()"/>
    <xsl:variable name="left" as="xs:string" select="f:form($before)"/>
    <xsl:variable name="right" as="xs:string" select="f:form($after)"/>
    <xsl:variable name="french" as="xs:boolean" select="starts-with(string($before/ancestor::*[@xml:lang][1]/@xml:lang), 'fr')"/>
    <xsl:choose>
      <xsl:when test="$f:manner = 'joined'">
        <xsl:sequence select="if ($before/@join = ('right', 'both') or $after/@join = ('left', 'both')) then '' else ' '"/>
      </xsl:when>
      <xsl:when test="$french and (matches($right, '^[;:!?»]+$') or $left = '«')">
        <xsl:sequence select="'&#xA0;'"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="
            if (matches($right, '^[.,;:!?…)\]}»”]+$') or matches($left, '^[(\[{¿¡„“‘«]+$')
              or matches($left, '\p{L}[''’]$') or matches($right, '^(n?[''’]\p{L}{1,2})$')) then '' else ' '"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!--
  The parts of a heading, and who points at it. Its number stands apart from its words («II EL PLOMO» has the number II, «Anexo EL PLOMO» the label «Anexo»), words
  all in capitals are known as such, so that each output can set them as a compositor would; the letters stay what they are. A line of
  the source's own table of contents leads to the heading that it names.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="../shared/capitals.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- headings of divisions, alone: headings of tables and lists have no number of this kind -->
  <xsl:mode name="heading" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="text//div/head[not(ancestor::note)]" as="element(head)">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()" mode="heading">
        <xsl:with-param name="capitals" select="f:has-capitals(f:plain(.))" tunnel="yes"/>
        <xsl:with-param name="first" select="text()[normalize-space()][1][every $before in preceding-sibling::node() satisfies $before/(self::pb | self::lb | self::text())][f:is-numbered(current())]" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <!-- Begins the heading with a number? One without a full stop is a number where another heading beside it has one too. -->
  <xsl:function name="f:is-numbered" as="xs:boolean">
    <xsl:param name="head" as="element(head)"/>
    <xsl:variable name="words" as="xs:string" select="f:plain($head)"/>
    <xsl:sequence select="
        matches($words, $f:pointed) or matches($words, $f:label, ';j') or matches($words, $f:numbered)
        and (some $other in ($head/../(preceding-sibling::div[1] | following-sibling::div[1])/head[1] ! f:plain(.))
             satisfies matches($other, $f:numbered) and not(tokenize($other)[1] = tokenize($words)[1]))"/>
  </xsl:function>

  <!-- a heading that is bold as a whole is only a heading: each output has one weight for all of a kind -->
  <xsl:template match="head/hi[tokenize(@rend) = 'bold'][not(../(text()[normalize-space()] | * except (pb | lb | note | ref[@type = 'noteAnchor'] | current())))]" mode="heading" as="node()*">
    <xsl:variable name="looks" as="xs:string*" select="tokenize(@rend)[. ne 'bold']"/>
    <xsl:choose>
      <xsl:when test="exists($looks) or @xml:id or @xml:lang">
        <xsl:copy>
          <xsl:copy-of select="@* except @rend"/>
          <xsl:if test="exists($looks)">
            <xsl:attribute name="rend" select="$looks"/>
          </xsl:if>
          <xsl:apply-templates select="node()" mode="heading"/>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="node()" mode="heading"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="note" mode="heading" as="element(note)">
    <xsl:apply-templates select="." mode="#unnamed"/>
  </xsl:template>

  <xsl:template match="text()" mode="heading" as="node()*">
    <xsl:param name="capitals" as="xs:boolean" tunnel="yes"/>
    <xsl:param name="first" as="text()?" tunnel="yes"/>
    <xsl:variable name="number" as="xs:string" select="
        if (not(. is $first)) then ''
        else if (matches(., $f:label, ';j')) then replace(., '(' || $f:label || ').*$', '$1', ';j')
        else replace(., '^(\s*' || $f:numeral || ').*$', '$1', 's')"/>
    <xsl:if test="$number">
      <seg type="number">
        <xsl:value-of select="$number"/>
      </seg>
    </xsl:if>
    <xsl:variable name="words" as="xs:string" select="substring(., string-length($number) + 1)"/>
    <xsl:choose>
      <xsl:when test="$capitals">
        <xsl:analyze-string select="$words" regex="{$f:capital-words}" flags=";j">
          <xsl:matching-substring>
            <seg type="capitals">
              <xsl:value-of select="."/>
            </seg>
          </xsl:matching-substring>
          <xsl:non-matching-substring>
            <xsl:value-of select="."/>
          </xsl:non-matching-substring>
        </xsl:analyze-string>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$words"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- the source's contents ==================================================================================== -->

  <!-- the headings of the text, each with its words, looked up once -->
  <xsl:template match="text//div[@type = 'contents']" as="element(div)">
    <xsl:copy>
      <xsl:apply-templates select="@*, node()">
        <xsl:with-param name="headings" tunnel="yes" select="
            root()//text//div[@xml:id][not(ancestor-or-self::div/@type = 'contents')]/head[1] ! map {'words': f:folded(f:plain(.)), 'id': string(../@xml:id)}"/>
      </xsl:apply-templates>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="text//div[@type = 'contents']//item[not(.//(ref | ptr | note | item | p))]" as="element(item)">
    <xsl:param name="headings" as="map(xs:string, xs:string)*" tunnel="yes"/>
    <xsl:variable name="named" as="xs:string?" select="f:named-by(f:folded(replace(f:plain(.), '[\s.·…_—-]+(\d+|[ivxlc]+)\s*$', '')), $headings)"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:variable name="line" as="node()*">
        <xsl:call-template name="line-of-contents"/>
      </xsl:variable>
      <xsl:choose>
        <xsl:when test="$named">
          <ref target="#{$named}">
            <xsl:sequence select="$line"/>
          </ref>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="$line"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <!-- The dots of a line and the page after them stand apart from its words, so that an output can set them to its own width. -->
  <xsl:template name="line-of-contents" as="node()*">
    <xsl:variable name="last" as="text()?" select="text()[last()][not(following-sibling::*)][matches(., $f:leader)]"/>
    <xsl:choose>
      <xsl:when test="$last">
        <seg type="named">
          <xsl:apply-templates select="$last/preceding-sibling::node()"/>
          <xsl:value-of select="replace($last, $f:leader, '$1', 's')"/>
        </seg>
        <seg type="leader">
          <xsl:value-of select="replace($last, $f:leader, '$2', 's')"/>
        </seg>
        <seg type="page">
          <xsl:value-of select="replace($last, $f:leader, '$4', 's')"/>
        </seg>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="node()"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:variable name="f:leader" as="xs:string" select="'^(.*?)(\s*([.·…_]\s*){3,}|\s*…\s*)(\d+|[ivxlc]+)\s*$'"/>

  <!-- The division whose heading has these words; else the only one whose heading begins or ends with them. -->
  <xsl:function name="f:named-by" as="xs:string?">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="headings" as="map(xs:string, xs:string)*"/>
    <xsl:variable name="same" as="map(xs:string, xs:string)*" select="$headings[$words and ?words = $words]"/>
    <xsl:variable name="like" as="map(xs:string, xs:string)*" select="
        if (exists($same) or string-length($words) lt 8) then () else $headings[f:is-part(?words, $words)]"/>
    <xsl:sequence select="($same, $like[count($like) = 1])[1] ! ?id"/>
  </xsl:function>

  <xsl:function name="f:is-part" as="xs:boolean">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="starts-with($heading, $words) or ends-with($heading, $words)"/>
  </xsl:function>

  <!-- The words of a heading by which it is known again: no number, no accents, no capitals, letters and figures only. -->
  <xsl:function name="f:folded" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="
        lower-case(replace(normalize-unicode(replace($words, '^' || $f:numeral || '[\s.]+(?=\S)', '', ';j'), 'NFD'), '[^\p{L}\p{Nd}]', ''))"/>
  </xsl:function>

</xsl:stylesheet>

<?xml version="1.0" encoding="UTF-8"?>
<!--
  A passage marked by <delSpan spanTo="#x"/> … <anchor xml:id="x"/> runs over paragraphs, so it is no element. Here it
  becomes one element in each block that it touches: <del corresp="#…"> with the attributes of the <delSpan>; <addSpan>
  becomes <add>, <damageSpan> <damage>. The milestones stay where they are. Foot notes inside the passage are the
  editor's, and are not marked. TEI Guidelines, 12.3.1.4.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail" use-accumulators="open seen"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <!-- The spans that are open at a node, the outermost first. One without its end never opens. -->
  <xsl:accumulator name="open" as="element()*" initial-value="()">
    <xsl:accumulator-rule match="delSpan | addSpan | damageSpan"
      select="$value, .[some $end in key('id', f:ids(@spanTo)) satisfies $end >> .]"/>
    <xsl:accumulator-rule match="*[@xml:id]" phase="end"
      select="$value[not(f:ids(@spanTo) = current()/@xml:id)]"/>
  </xsl:accumulator>

  <!-- How many spans have begun: where it does not grow and none is open, there is nothing to mark. -->
  <xsl:accumulator name="seen" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="delSpan | addSpan | damageSpan" select="$value + 1"/>
  </xsl:accumulator>

  <xsl:template match="/" as="document-node()">
    <xsl:choose>
      <xsl:when test="exists(//(delSpan | addSpan | damageSpan))">
        <xsl:next-match/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="(delSpan | addSpan | damageSpan)[not(key('id', f:ids(@spanTo)) >> .)]" as="element()">
    <xsl:message select="'the end ' || @spanTo || ' of a ' || local-name() || ' was not found, so it marks nothing.'"/>
    <xsl:next-match/>
  </xsl:template>

  <!-- Running text: what is inside a span is wrapped, run by run. -->
  <xsl:template as="element()" match="
      text//*[node()][exists(accumulator-before('open')) or accumulator-before('seen') lt accumulator-after('seen')]">
    <xsl:param name="marked" as="element()*" tunnel="yes"/>
    <!-- a note, a running head, a word in the margin are not of the passage: spans count from their start -->
    <xsl:variable name="known" as="element()*" select="
        if (f:is-foot-note(.) or self::fw or self::metamark) then accumulator-before('open') else $marked"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:for-each-group select="node()" group-adjacent="string-join(f:spans(., $known) ! generate-id(), ' ')">
        <xsl:variable name="spans" as="element()*" select="f:spans(., $known)"/>
        <xsl:call-template name="wrap">
          <xsl:with-param name="spans" select="$spans"/>
          <xsl:with-param name="nodes" select="current-group()"/>
          <xsl:with-param name="marked" select="$known | $spans" tunnel="yes"/>
        </xsl:call-template>
      </xsl:for-each-group>
    </xsl:copy>
  </xsl:template>

  <xsl:template name="wrap" as="node()*">
    <xsl:param name="spans" as="element()*" required="yes"/>
    <xsl:param name="nodes" as="node()+" required="yes"/>
    <xsl:choose>
      <xsl:when test="empty($spans)">
        <xsl:apply-templates select="$nodes"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{substring-before(local-name($spans[1]), 'Span')}">
          <xsl:copy-of select="$spans[1]/(@* except (@xml:id, @spanTo))"/>
          <xsl:attribute name="corresp" select="f:pointer($spans[1])"/>
          <xsl:call-template name="wrap">
            <xsl:with-param name="spans" select="tail($spans)"/>
            <xsl:with-param name="nodes" select="$nodes"/>
          </xsl:call-template>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The open spans to be marked around this node as a whole: none around a block, a note, or a node in
       which one of them begins or ends; those are marked deeper down or not at all. -->
  <xsl:function name="f:spans" as="element()*">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="marked" as="element()*"/>
    <xsl:variable name="open" as="element()*" select="
        ($node/accumulator-before('open') except ($marked | $node))
          [not(f:pointer(.) = $node/ancestor-or-self::*[self::del or self::add or self::damage]/@corresp)]"/>
    <xsl:choose>
      <xsl:when test="empty($open)"/>
      <xsl:when test="$node instance of text()">
        <xsl:sequence select="$open[normalize-space($node) or f:holds-text($node/..)]"/>
      </xsl:when>
      <xsl:when test="not($node instance of element())"/>
      <xsl:when test="f:acts-as-block($node) or f:is-foot-note($node)"/>
      <!-- a page break is inside the passage when words are around it -->
      <xsl:when test="empty($node/node()) and not(f:holds-text($node/..))"/>
      <xsl:when test="$node/(self::fw or self::metamark)"/>
      <xsl:otherwise>
        <xsl:sequence select="$open intersect $node/accumulator-after('open')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- What says of a mark which span it comes from: the span's id, or where the span ends. A passage marked once is not
       marked again. -->
  <xsl:function name="f:pointer" as="xs:string">
    <xsl:param name="span" as="element()"/>
    <xsl:sequence select="string(($span/@xml:id ! ('#' || .), $span/@spanTo)[1])"/>
  </xsl:function>

  <!-- Is white space between its children part of the text? -->
  <xsl:function name="f:holds-text" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/text()[normalize-space()])"/>
  </xsl:function>

</xsl:stylesheet>

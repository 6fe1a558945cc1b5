<?xml version="1.0" encoding="UTF-8"?>
<!--
  What the editor did, shown by the signs of the page «signs»: struck, supplied, lost, corrected. Both views are in the
  page, each word once: assets/apparatus.css shows the reading view the editor's half, the diplomatic view both.
-->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.w3.org/1999/xhtml"
  xmlns:h="http://www.w3.org/1999/xhtml" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:d="urn:cajista:data"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- struck out or suppressed; the means, where the TEI names it -->
  <xsl:template match="del" mode="html" as="element(h:del)">
    <del class="{'del', 'passage'[f:is-long(current())], @rend}" title="{f:del-title(.)}">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </del>
  </xsl:template>

  <xsl:function name="f:del-title" as="xs:string">
    <xsl:param name="del" as="element(del)"/>
    <xsl:variable name="key" as="xs:string" select="'del.' || $del/@rend"/>
    <xsl:sequence select="f:label(if (f:has-label($key)) then $key else 'del')"/>
  </xsl:function>

  <xsl:template match="add" mode="html" as="element(h:ins)">
    <ins class="{'add', @place}" title="{f:label('add')}">
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates mode="html"/>
    </ins>
  </xsl:template>

  <!-- points without words; the ends of a passage over several blocks: its blocks are marked already (prepare/10-spans.xsl) -->
  <xsl:template match="delSpan | addSpan | damageSpan | anchor | undo | redo | link | linkGrp | join | joinGrp | alt | altGrp
      | certainty | precision | respons | timeline | when | substJoin | transpose | listTranspose" mode="html" as="element(h:span)?">
    <xsl:if test="@xml:id">
      <span class="milestone" id="{@xml:id}"/>
    </xsl:if>
  </xsl:template>

  <!-- the word in the manuscript's margin, and what the editor says of the passage that it belongs to -->
  <xsl:template match="metamark" mode="html" as="element(h:span)">
    <xsl:variable name="passage" as="element()?" select="key('id', f:ids(@target)[1])[1]"/>
    <span class="metamark">
      <xsl:call-template name="attributes"/>
      <span class="word">
        <xsl:apply-templates mode="html"/>
      </span>
      <span class="made why">{f:metamark(.)}{$passage[@rend][f:has-label('del.' || @rend)] ! ('; ' || f:lower-first(f:label('del.' || @rend)))}</span>
    </span>
  </xsl:template>

  <xsl:function name="f:lower-first" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="if (f:primary($language) = 'de') then $words else lower-case(substring($words, 1, 1)) || substring($words, 2)"/>
  </xsl:function>

  <xsl:template match="supplied" mode="html" as="element()">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="'supplied'"/>
      <xsl:with-param name="title" select="f:label('supplied')"/>
      <xsl:with-param name="signs" select="f:signs('supplied')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="supplied[@reason = 'variant']" mode="html" as="element()" priority="1">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="'supplied', 'variant'"/>
      <xsl:with-param name="title" select="f:label('variant')"/>
      <xsl:with-param name="signs" select="f:signs('variant')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- «Natalia» in the reading view, «N[atalia]» in the diplomatic one -->
  <xsl:template match="ex" mode="html" as="element(h:span)">
    <span class="ex">
      <xsl:call-template name="attributes"/>
      <span class="made sign">{f:signs('ex')[1]}</span>
      <xsl:apply-templates mode="html"/>
      <span class="made sign">{f:signs('ex')[2]}</span>
    </span>
  </xsl:template>

  <xsl:template match="gloss" mode="html" as="element()">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="'gloss'"/>
      <xsl:with-param name="signs" select="f:signs('gloss')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- the source's own slip, left as it is -->
  <xsl:template match="sic" mode="html" as="element()+">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="'sic'"/>
      <xsl:with-param name="title" select="f:label('sic')"/>
    </xsl:call-template>
    <span class="made sign">{' '}[<i>sic</i>]</span>
  </xsl:template>

  <!-- Of two readings the editor's is the text; the source's stands beside it in the diplomatic view. -->
  <xsl:template match="choice" mode="html" as="element()">
    <xsl:variable name="shown" as="element()*" select="f:reading(.)"/>
    <xsl:variable name="block" as="xs:boolean" select="f:has-block(.)"/>
    <xsl:element name="{if ($block) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'choice', local-name($shown)"/>
      <xsl:call-template name="attributes"/>
      <xsl:attribute name="title" select="
          f:label(if ($shown/(self::expan | self::ex)) then 'abbr' else 'in-source', string-join((* except $shown) ! normalize-space(), ' / '))"/>
      <xsl:for-each select="*">
        <xsl:element name="{if ($block) then 'div' else 'span'}">
          <xsl:attribute name="class" select="if (. is $shown) then 'chosen' else 'other', local-name()"/>
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates mode="html"/>
        </xsl:element>
      </xsl:for-each>
    </xsl:element>
  </xsl:template>

  <xsl:template match="corr" mode="html" as="element()">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="'corr'"/>
      <xsl:with-param name="title" select="f:label('corr')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="unclear" mode="html" as="element()">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="'unclear'"/>
      <xsl:with-param name="title" select="f:label('unclear')"/>
    </xsl:call-template>
  </xsl:template>

  <!-- the marks that show themselves by a class alone -->
  <xsl:template match="*[f:role(.) = 'mark']" mode="html" as="element()" priority="-1">
    <xsl:call-template name="words">
      <xsl:with-param name="class" select="local-name()"/>
    </xsl:call-template>
  </xsl:template>

  <!-- left out by the editor, or not to be read; a description inside it is kept -->
  <xsl:template match="gap" mode="html" as="element(h:span)">
    <span class="gap" title="{f:gap-title(.)}">
      <xsl:call-template name="attributes"/>
      <xsl:variable name="signs" as="xs:string+" select="f:gap-signs(.)"/>
      <span class="made">{$signs[1]}</span>
      <xsl:apply-templates mode="html"/>
      <xsl:for-each select="$signs[2]">
        <span class="made">{.}</span>
      </xsl:for-each>
    </span>
  </xsl:template>

  <xsl:function name="f:gap-title" as="xs:string">
    <xsl:param name="gap" as="element(gap)"/>
    <xsl:sequence select="f:label(if ($gap/@reason = 'illegible') then 'gap.illegible' else 'gap')"/>
  </xsl:function>

</xsl:stylesheet>

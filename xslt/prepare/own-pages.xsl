<?xml version="1.0" encoding="UTF-8"?>
<!--
  The editor's own pages, which the program has read from Markdown as XHTML, as TEI: a division each before the texts of a
  book. Their headings make divisions in it, their footnotes stand at their words, a link to another page leads to its division.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.w3.org/1999/xhtml"
  expand-text="yes" exclude-result-prefixes="#all">

  <!-- each as <page href title> with its content -->
  <xsl:param name="own-pages" as="xs:string*" select="()"/>

  <xsl:variable name="f:own-pages" as="element()*" select="$own-pages ! parse-xml(.)/*"/>

  <xsl:template name="own-pages" as="element(t:front)?">
    <xsl:where-populated>
      <front>
        <xsl:for-each select="$f:own-pages">
          <xsl:variable name="id" as="xs:string" select="f:own-id(@href)"/>
          <div type="own-page" xml:id="{$id}">
            <head>{@title}</head>
            <xsl:sequence select="f:own-divisions(div/node(), 2, $id)"/>
          </div>
        </xsl:for-each>
      </front>
    </xsl:where-populated>
  </xsl:template>

  <!-- page.criteria.html → own.criteria -->
  <xsl:function name="f:own-id" as="xs:string">
    <xsl:param name="href" as="xs:string"/>
    <xsl:sequence select="'own.' || replace($href, '^page\.|\.html$', '')"/>
  </xsl:function>

  <!-- What stands before the first heading of this level or a higher one; then a division for each of these headings. -->
  <xsl:function name="f:own-divisions" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:for-each-group select="$nodes" group-starting-with="*[f:heading-level(.) = 1 to $level]">
      <xsl:choose>
        <xsl:when test="f:heading-level(.) = 1 to $level">
          <div>
            <xsl:apply-templates select="@id" mode="own">
              <xsl:with-param name="id" select="$id" tunnel="yes"/>
            </xsl:apply-templates>
            <head>
              <xsl:apply-templates mode="own">
                <xsl:with-param name="id" select="$id" tunnel="yes"/>
              </xsl:apply-templates>
            </head>
            <xsl:sequence select="f:own-divisions(tail(current-group()), $level + 1, $id)"/>
          </div>
        </xsl:when>
        <xsl:when test="$level lt 6">
          <xsl:sequence select="f:own-divisions(current-group(), $level + 1, $id)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="current-group()" mode="own">
            <xsl:with-param name="id" select="$id" tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="f:heading-level" as="xs:integer?">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/self::*[matches(local-name(), '^h[1-6]$')] ! xs:integer(substring(local-name(), 2))"/>
  </xsl:function>

  <!-- what Markdown can say, in the TEI's words; an element that is none of these is its content -->
  <xsl:mode name="own" on-no-match="shallow-skip" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="own" as="text()">
    <xsl:copy/>
  </xsl:template>

  <xsl:template match="@id" mode="own" as="attribute()">
    <xsl:param name="id" as="xs:string" tunnel="yes"/>
    <xsl:attribute name="xml:id" select="$id || '.' || ."/>
  </xsl:template>

  <xsl:template match="p" mode="own" as="element()">
    <p><xsl:apply-templates mode="own"/></p>
  </xsl:template>

  <xsl:template match="blockquote" mode="own" as="element()">
    <quote><xsl:apply-templates mode="own"/></quote>
  </xsl:template>

  <xsl:template match="pre" mode="own" as="element()">
    <ab rend="typewriter">
      <xsl:for-each select="tokenize(replace(., '\n$', ''), '\n')">
        <line>{.}</line>
      </xsl:for-each>
    </ab>
  </xsl:template>

  <xsl:template match="ul | ol" mode="own" as="element()">
    <list rend="{if (self::ol) then 'numbered' else 'bulleted'}">
      <xsl:variable name="start" as="xs:integer" select="(@start ! xs:integer(.), 1)[1]"/>
      <xsl:for-each select="li">
        <item n="{if (parent::ol) then ($start + position() - 1) || '.' else '•'}"><xsl:apply-templates mode="own"/></item>
      </xsl:for-each>
    </list>
  </xsl:template>

  <xsl:template match="table" mode="own" as="element()">
    <table>
      <xsl:for-each select=".//tr">
        <row>
          <xsl:if test="th">
            <xsl:attribute name="role" select="'label'"/>
          </xsl:if>
          <xsl:for-each select="th | td">
            <cell><xsl:apply-templates mode="own"/></cell>
          </xsl:for-each>
        </row>
      </xsl:for-each>
    </table>
  </xsl:template>

  <xsl:template match="em | strong | code | del | sub | sup[not(@class)]" mode="own" as="element()">
    <hi rend="{map {'em': 'italic', 'strong': 'bold', 'code': 'typewriter', 'del': 'strike', 'sub': 'sub', 'sup': 'sup'}(local-name())}"><xsl:apply-templates mode="own"/></hi>
  </xsl:template>

  <xsl:template match="br" mode="own" as="element()">
    <lb/>
  </xsl:template>

  <xsl:template match="img" mode="own" as="element()">
    <graphic url="{if (matches(@src, '^\w+:')) then @src else 'pages:' || @src}"><desc>{@alt}</desc></graphic>
  </xsl:template>

  <!-- another page of the editor, a place in this one, an address in the network -->
  <xsl:template match="a[@href]" mode="own" as="element()">
    <xsl:param name="id" as="xs:string" tunnel="yes"/>
    <xsl:variable name="page" as="element()?" select="$f:own-pages[@href = replace(current()/@href, '#.*$', '')]"/>
    <xsl:variable name="place" as="xs:string" select="substring-after(@href, '#')"/>
    <ref target="{if (exists($page)) then '#' || string-join((f:own-id($page/@href), $place[.]), '.')
        else if (starts-with(@href, '#')) then '#' || $id || '.' || $place else @href}"><xsl:apply-templates mode="own"/></ref>
  </xsl:template>

  <!-- a note stands at its first call; another call is its number -->
  <xsl:template match="sup[@class = 'footnote-ref']" mode="own" as="element()">
    <xsl:param name="id" as="xs:string" tunnel="yes"/>
    <xsl:variable name="target" as="xs:string" select="substring-after(a/@href, '#')"/>
    <xsl:variable name="note" as="element()?" select="(root()//li[@id = $target])[1]"/>
    <xsl:choose>
      <xsl:when test="exists($note) and (root()//sup[@class = 'footnote-ref'][substring-after(a/@href, '#') = $target])[1] is .">
        <note place="foot" n="{normalize-space(a)}" xml:id="{$id}.{$target}">
          <xsl:apply-templates select="if (count($note/*) = 1 and $note/p) then $note/p/node() else $note/node()" mode="own"/>
        </note>
      </xsl:when>
      <xsl:otherwise>
        <hi rend="sup">{normalize-space(a)}</hi>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="a[contains-token(@class, 'footnote-backref')] | section[@class = 'footnotes']" mode="own" as="empty-sequence()" priority="1"/>

</xsl:stylesheet>

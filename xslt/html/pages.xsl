<?xml version="1.0" encoding="UTF-8"?>
<!--
  Which pages a text has. A letter is one page. A book has a page for each chapter, and for each division of its front and
  back; what stands outside them (the text before the first chapter, the heading of a part) has a page of its own.
  A chapter too long for one page is divided between two of its paragraphs; a link to an element on its second page that
  names its first is led on by the page itself (assets/edition.js), so that a citation need not know of the division.
  A page is a map: «href», «nodes» (siblings, in order), «owner» (the element whose heading it carries), «base» (how many
  divisions around its nodes do not count for the level of its headings), «sheet» and «sheets» (which page of how many it
  is of its chapter).
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:variable name="f:text" as="element(text)?" select="(/(TEI | teiCorpus)/descendant-or-self::TEI/text)[1]"/>

  <!-- the tree of the text at hand; pages of the whole edition have none -->
  <xsl:variable name="f:tree" as="document-node()?" select="if ($name) then root($f:text) else ()"/>

  <!-- a text too long for one page is a book, too, whatever it says of itself -->
  <xsl:variable name="f:is-book" as="xs:boolean" select="
      exists($f:text//div[@type = 'chapter']) or count($f:text/body/div[not(@type = $f:sides)]) gt 1 or exists($f:text/group)
      or string-length($f:text) gt $page-length"/>

  <!-- The pages of the text at hand, in order. -->
  <xsl:variable name="f:pages" as="map(xs:string, item()*)*">
    <xsl:variable name="parts" as="map(xs:string, item()*)*" select="
        if ($f:is-book) then f:joined(f:parts($f:text))
        else map {'nodes': $f:text/*, 'owner': $f:text, 'base': if ($f:text/body/head) then 0 else 1}"/>
    <xsl:for-each select="$parts">
      <xsl:sequence select="f:sheets(., f:address(., position()))"/>
    </xsl:for-each>
  </xsl:variable>

  <!-- How much of a chapter stands on one page: characters of its text and, as so many characters, its elements. -->
  <xsl:param name="page-length" as="xs:integer" select="165000"/>
  <xsl:variable name="f:element-length" as="xs:integer" select="36"/>

  <!-- A page as one sheet, or as several of about the same length. -->
  <xsl:function name="f:sheets" as="map(xs:string, item()*)+">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:param name="href" as="xs:string"/>
    <xsl:variable name="nodes" as="node()*" select="f:short-nodes(if (count($page?nodes[self::div]) = 1 and $page?nodes[self::div] is $page?owner) then $page?nodes/(self::div/node(), self::* except self::div) else $page?nodes)"/>
    <xsl:variable name="lengths" as="xs:integer*" select="$nodes ! f:length(.)"/>
    <xsl:variable name="sheets" as="xs:integer" select="xs:integer(ceiling(sum($lengths) div $page-length))"/>
    <xsl:choose>
      <xsl:when test="$sheets le 1">
        <xsl:sequence select="map:merge(($page, map {'href': $href, 'sheet': 1, 'sheets': 1}))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="sums" as="xs:integer*" select="
            tail(fold-left($lengths, 0, function($sums as xs:integer+, $length as xs:integer) as xs:integer+ {$sums, $sums[last()] + $length}))"/>
        <xsl:variable name="share" as="xs:decimal" select="$sums[last()] div $sheets"/>
        <xsl:for-each-group select="1 to count($nodes)" group-adjacent="
            min(($sheets, 1 + xs:integer(floor(($sums[current()] - $lengths[current()]) div $share))))">
          <xsl:sequence select="map:merge((
              map {'nodes': $nodes[position() = current-group()], 'sheet': position(), 'sheets': last(),
                   'href': if (position() = 1) then $href else replace($href, '\.html$', '.' || position() || '.html')},
              $page))"/>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Of nodes too long for a page: divisions, as what they hold; their headings stay what they are. -->
  <xsl:function name="f:short-nodes" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:sequence select="
        for $node in $nodes
        return if ($node[self::div or self::body or self::front or self::back][f:length(.) gt $page-length]) then f:short-nodes($node/node()) else $node"/>
  </xsl:function>

  <xsl:function name="f:length" as="xs:integer">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="string-length($node) + $f:element-length * count($node/descendant::*)"/>
  </xsl:function>

  <!-- The pages of what an element holds. -->
  <xsl:function name="f:parts" as="map(xs:string, item()*)*">
    <xsl:param name="parent" as="element()"/>
    <xsl:for-each-group select="$parent/node()" group-adjacent="if (f:opens-page(.)) then generate-id() else ''">
      <xsl:variable name="element" as="element()?" select=".[current-grouping-key()]"/>
      <xsl:choose>
        <xsl:when test="empty($element)">
          <xsl:sequence select="map {'nodes': current-group(), 'owner': $parent,
              'base': count($parent/ancestor-or-self::div[head])}"/>
        </xsl:when>
        <xsl:when test="$element[not(self::div) or .//div[@type = 'chapter']]">
          <xsl:sequence select="f:parts($element)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="map {'nodes': $element, 'owner': $element, 'base': count($element/ancestor-or-self::div[head])}"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="f:opens-page" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/(self::text | self::group | self::front | self::body | self::back | self::div))"/>
  </xsl:function>

  <!-- A page without words (a page break between two chapters) goes to the page after it, the last one to the page before. -->
  <xsl:function name="f:joined" as="map(xs:string, item()*)*">
    <xsl:param name="pages" as="map(xs:string, item()*)*"/>
    <xsl:iterate select="$pages">
      <xsl:param name="waiting" as="node()*" select="()"/>
      <xsl:variable name="rest" as="map(xs:string, item()*)*" select="subsequence($pages, position() + 1)"/>
      <xsl:variable name="nodes" as="node()*" select="$waiting, ?nodes"/>
      <xsl:choose>
        <xsl:when test="not(f:has-words(?nodes))">
          <xsl:next-iteration>
            <xsl:with-param name="waiting" select="$nodes"/>
          </xsl:next-iteration>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="
              map:put(., 'nodes', ($nodes, if (some $page in $rest satisfies f:has-words($page?nodes)) then () else $rest?nodes))"/>
          <xsl:next-iteration>
            <xsl:with-param name="waiting" select="()"/>
          </xsl:next-iteration>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <!-- name.html for a letter. For a book name.id.html, with the id that the editor or the encoder gave the division, so that
       a citation holds when a chapter comes before it; where there is none, or two would be alike, its place: name.07.html.
       No text has a point in its name, so no other text has such an address. -->
  <xsl:function name="f:address" as="xs:string">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:param name="place" as="xs:integer"/>
    <xsl:variable name="id" as="xs:string?" select="f:own-id($page)"/>
    <xsl:sequence select="
        if (not($f:is-book)) then $name || '.html'
        else if ($id and count($f:own-ids[. = $id]) eq 1) then $name || '.' || $id || '.html'
        else $name || '.' || format-integer($place, '01') || '.html'"/>
  </xsl:function>

  <xsl:variable name="f:own-ids" as="xs:string*" select="if ($f:is-book) then f:parts($f:text) ! f:own-id(.) else ()"/>

  <!-- The id of the page's division in letters that an address may have; empty when prepare/20-ids.xsl made it. -->
  <xsl:function name="f:own-id" as="xs:string?">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        $page?owner[self::div and . intersect $page?nodes]/@xml:id[not(matches(., '^div-\d+(-x)*$'))]
        ! replace(replace(lower-case(normalize-unicode(., 'NFD')), '[^a-z0-9]+', '-'), '^-|-$', '')[matches(., '[a-z]')]"/>
  </xsl:function>

  <!-- From the nodes at the top of the pages to their addresses. -->
  <xsl:variable name="f:page-of" as="map(xs:string, xs:string)" select="
      map:merge((for $page in $f:pages, $node in $page?nodes return map:entry(generate-id($node), $page?href),
        for $page in $f:pages[?sheet = 1 and ?sheets gt 1] return map:entry(generate-id($page?owner), $page?href)))"/>

  <!-- The page on which an element of the text stands. -->
  <xsl:function name="f:page-address" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/ancestor-or-self::node()[map:contains($f:page-of, generate-id())][1] ! $f:page-of(generate-id())"/>
  </xsl:function>

  <!-- What a page is called: its heading, or what it is. -->
  <xsl:function name="f:page-title" as="xs:string">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:variable name="owner" as="element()" select="$page?owner"/>
    <xsl:variable name="head" as="xs:string" select="
        f:title($page?nodes/(self::head, self::titlePage//titlePart, self::div[. is $owner]/head) | $owner[$page?sheets gt 1]/head)"/>
    <xsl:variable name="kind" as="xs:string" select="
        'page.' || ($owner/self::div/@type, local-name($owner))[1]"/>
    <xsl:sequence select="
        if (not($f:is-book)) then f:text-title()
        else if ($head) then $head
        else if (f:has-label($kind)) then f:label($kind)
        else if ($owner/@n[normalize-space()]) then string($owner/@n)
        else (f:first-words($page?nodes)[.], f:label('page.untitled'))[1]"/>
  </xsl:function>

  <!-- The same with the page's number, where the chapter has several. -->
  <xsl:function name="f:sheet-title" as="xs:string">
    <xsl:param name="page" as="map(xs:string, item()*)"/>
    <xsl:sequence select="
        f:page-title($page) || (if ($page?sheet gt 1) then ' (' || $page?sheet || '/' || $page?sheets || ')' else '')"/>
  </xsl:function>

  <!-- The text's title as the header gives it. -->
  <xsl:function name="f:text-title" as="xs:string">
    <xsl:sequence select="f:title-of($f:text/ancestor::TEI[1], $name)"/>
  </xsl:function>

</xsl:stylesheet>

/** The head of the deck: all cards, in short. */

/**
 * Loads it by a script tag, which works from disk too.
 *
 * @param {string} address
 * @return {!Promise<!Object>} `{site, topics, cards}`; a card is `{id, rev, was, topic, kind,
 *     domains, piece}`
 */
export function loadDeck(address) {
  return new Promise((resolve, reject) => {
    window.studysite = { ...window.studysite, deck: (head) => resolve(unpacked(head)) };
    const script = document.createElement("script");
    script.src = address;
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}

function unpacked({ site, topics, cards }) {
  return {
    site,
    topics,
    cards: cards.map(([id, rev, topic, kind, domains, piece, was = []]) => ({
      id,
      rev,
      was,
      topic: topics[topic].slug,
      kind,
      domains,
      piece,
    })),
  };
}

#pragma once

#include "core/captions/caption.h"
#include "core/composition/html_document.h"
#include "core/edit/document.h"
#include "core/edit/element_path.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace muto::captions {

/// A word of a caption in a film.
struct LineWord
{
    edit::ElementPath path; ///< Empty where its words are no elements.
    QString text;
    double start = 0; ///< Seconds of the composition; by its length where nobody knows.
    double end = 0;
    std::map<QString, QString> look; ///< What it says itself of `lookProperties`.
    friend bool operator==(const LineWord &, const LineWord &) = default;
};

/// A caption in a film: a clip that says so (`data-timeline-role="caption"`).
struct CaptionLine
{
    edit::ElementPath path;
    QString style; ///< Its class, `caption-boxed`.
    int track = 0;
    double start = 0;
    double end = 0;
    QString text; ///< Its lines parted by line feeds.
    std::vector<LineWord> words;
    bool timesWords = false;     ///< Its words are elements that know when they are said.
    bool isTextEditable = false; ///< Nothing is in it but a text, or such words.
    edit::ElementPath textPath;  ///< The element that holds its text, where words are no elements.
    friend bool operator==(const CaptionLine &, const CaptionLine &) = default;
};

struct CaptionLines
{
    std::vector<CaptionLine> lines; ///< By time.
    /// There are none, but the page speaks of captions: a script makes them.
    bool isScripted = false;
    friend bool operator==(const CaptionLines &, const CaptionLines &) = default;
};

/// The properties by which a word may look otherwise than its style: colour, weight, size, and how far it is
/// moved, scaled and turned.
const QStringList &lookProperties();

/// The bytes of a caption, or of a word in one, from tag to tag; empty where one of the tags is not written.
/// Does not look for elements that overlap, as `edit::elementSpan` does in the whole page: words are
/// `<span>`s, whose tags no parser gives to others.
composition::SourceSpan taggedSpan(const composition::HtmlDocument &page, int element);

/// Captions as they were read last, for who reads a file again after each edit: those whose bytes and times
/// are the same are not taken apart once more.
struct CaptionMemory
{
    struct Known
    {
        QByteArray bytes;
        CaptionLine line;
    };

    QHash<QString, Known> lines; ///< By address.
};

/// The captions in a file. Those in templates are other compositions' and left out.
CaptionLines captionLines(const edit::Document &document, const QString &file,
                          CaptionMemory *memory = nullptr);

/// As a file of captions has them.
CaptionTrack captionTrackOf(const CaptionLines &lines);

} // namespace muto::captions

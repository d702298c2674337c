#pragma once

#include "core/base/result.h"
#include "core/captions/caption_lines.h"
#include "core/captions/caption_styles.h"
#include "core/captions/caption_timing.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/edit/inline_style.h"
#include "core/edit/source_splice.h"

#include <QString>

#include <vector>

namespace muto::captions {

/// Edits of captions in a film. Each is one step of the history, or, within a gesture, a part of it; all
/// bytes that are not of the captions it is about stay. Lines and words are counted as `captionLines` of the
/// document as it is counts them. GUI thread.
class CaptionEdits
{
public:
    CaptionEdits(edit::Document &document, edit::EditorActions &actions, QString file);

    void setFile(const QString &file) { m_file = file; }

    /// The captions as they are now.
    CaptionLines lines() const { return captionLines(m_document, m_file, &m_memory); }

    /// Words that stay keep their times and their looks (plannedWords). Without any text it goes.
    Result<> setText(int line, const QString &text);
    Result<> setWordText(int line, int word, const QString &text);
    /// Clamped to those beside it; words stay when they are said, but go along with a caption that is moved.
    Result<> setTimes(int line, TimeSpan wished);
    Result<> setWordTimes(int line, int word, TimeSpan wished);
    /// How words look; null values take back what they say.
    Result<> setLook(int line, const std::vector<int> &words, const std::vector<edit::StyleChange> &changes);

    /// Before a word, which is not its first, at the time it is said.
    Result<> split(int line, int beforeWord);
    /// With the next one on its track, which goes.
    Result<> mergeWithNext(int line);
    /// A new caption at a time, in the style and on the track of another one (-1: of none); its address.
    Result<edit::ElementPath> addLine(double at, int like, const QString &text);
    Result<> addWord(int line, int after, const QString &text);
    /// The last one takes its caption along.
    Result<> removeWord(int line, int word);
    Result<> remove(int line);

    /// All captions of ours get this style, with its style sheet. Words that are shown one by one from now on
    /// share the time of their caption; those of one such style keep their times and looks in another.
    Result<> restyle(CaptionStyle style);

    /// In all captions; how many places that were.
    Result<int> replaceAll(const QString &find, const QString &with, Qt::CaseSensitivity sensitivity);

private:
    Result<> write(const CaptionLine &line, const std::vector<PlannedWord> &plan, const QString &text);
    Result<> writeWords(const CaptionLine &line, const std::vector<PlannedWord> &plan);
    Result<edit::SourceSplice> wordsSplice(const CaptionLine &line,
                                           const std::vector<PlannedWord> &plan) const;
    Result<edit::SourceSplice> textSplice(const CaptionLine &line, const QString &text) const;
    QByteArray wordBytes(const CaptionLine &line, const PlannedWord &word) const;
    QByteArray gapBefore(const CaptionLine &line, const std::vector<PlannedWord> &plan,
                         std::size_t word) const;
    Result<> replace(composition::SourceSpan span, const QByteArray &bytes);
    Result<> splitPlain(const CaptionLine &line, int beforeWord);
    Result<> mergeInto(const CaptionLine &line, const CaptionLine &next);
    Result<> restyleLine(const CaptionLine &line, CaptionStyle style,
                         std::vector<edit::SourceSplice> &splices) const;
    QByteArray wordsAsOf(const CaptionLine &from, double start) const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    QString m_file;
    mutable CaptionMemory m_memory;
};

/// The next caption on the same track; -1 for none.
int nextOnTrack(const CaptionLines &lines, int line);

} // namespace muto::captions

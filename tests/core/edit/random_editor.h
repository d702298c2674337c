#pragma once

#include "core/edit/editor_actions.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <functional>
#include <random>
#include <vector>

namespace muto::test {

/// What was tried.
struct Attempt
{
    QString what;
    edit::ElementPath path;
    /// What must be so of the element then, where that is simple to say.
    std::function<bool(const composition::HtmlElement &)> holds = {};
    bool isOfTags = false; ///< Nothing is its business but start tags.
};

/// Does something to some element of a document, whatever its state: the same for the same seed.
class RandomEditor
{
public:
    /// With a follower, timing is more than start tags.
    RandomEditor(edit::Document &document, QString file, unsigned seed,
                 edit::TimingFollower *follower = nullptr);

    Result<> edit(Attempt &attempt);

private:
    Result<> editClips(edit::EditorActions &actions, unsigned kind);
    Result<> editMarkup(edit::EditorActions &actions, unsigned kind, Attempt &attempt);
    Result<> editAttribute(edit::EditorActions &actions, Attempt &attempt);
    Result<> editMarkers(edit::EditorActions &actions);

    unsigned below(std::size_t limit) { return unsigned(m_random() % std::max<std::size_t>(limit, 1)); }
    const composition::HtmlDocument &html() const { return *m_document.html(m_file); }
    edit::ElementPath anyElement();
    edit::ElementPath anyClip();
    edit::ElementPath sibling(const edit::ElementPath &path);
    double anyTime() { return double(below(300)) / 30; }
    edit::Place anyPlace() { return edit::Place(below(4)); }
    QString one(const std::vector<const char *> &texts);
    QString anyName();
    QString anyProperty();
    QString anyStyleValue();
    QString anyText();
    QByteArray anyFragment();

    edit::Document &m_document;
    QString m_file;
    std::mt19937 m_random;
    edit::TimingFollower *m_follower;
};

} // namespace muto::test

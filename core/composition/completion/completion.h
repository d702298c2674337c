#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace muto::composition {

/// Something that could be written here.
struct Completion
{
    QString text;   ///< What is offered.
    QString insert; ///< What is written in place of the word begun; the caret goes where `|` stands.
    QString help;   ///< One line; may be empty.
    friend bool operator==(const Completion &, const Completion &) = default;
};

struct Completions
{
    qsizetype from = 0; ///< First byte of the word begun.
    std::vector<Completion> words;
};

/// What is known of the project, for values that name something of it.
struct CompletionFacts
{
    QStringList ids;          ///< Of elements in the file.
    QStringList compositions; ///< data-composition-ids in the file.
    QStringList variables;    ///< Declared in the file.
    QStringList files;        ///< Of the project, relative to it.
};

enum class TextLanguage { Plain, Html, Css, JavaScript, Json, Markdown, Xml };

/// By a file's name.
TextLanguage languageOf(const QString &file);

/// What could be written at a place of a text, half-written as it may be: tags, attributes and their values,
/// properties in style sheets, easings in scripts. Pure; looks at no more than what stands before.
Completions completionsAt(const QByteArray &source, qsizetype offset, TextLanguage language,
                          const CompletionFacts &facts);

/// The end tag for the start tag that ends just before `offset`; empty when it needs none, or has one.
QByteArray closingTagAt(const QByteArray &source, qsizetype offset);

} // namespace muto::composition

#pragma once

#include <QTranslator>

namespace muto::test {

/// A language that nobody speaks and everybody can read: half as long again as English, and with accents.
/// Placeholders, tags, access keys and patterns of file names stay. What is to be seen without an accent was
/// not translated.
QString pseudoWords(const QString &english);

class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
};

} // namespace muto::test

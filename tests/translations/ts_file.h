#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <utility>
#include <vector>

namespace muto::test {

/// Folder of the sources that are tested.
QString sourcesFolder();

struct TsMessage
{
    QString context;
    QString source;
    QStringList forms; ///< One, or one for each number.
    bool isPlural = false;
    bool isUnfinished = false;
};

/// What Qt Linguist would show of the file; nothing of one that cannot be read.
std::vector<TsMessage> readTs(const QString &path);

/// Translates by a .ts file, as the program does by what is made of it.
class TsTranslator : public QTranslator
{
public:
    explicit TsTranslator(const QString &path);

    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

private:
    QHash<std::pair<QString, QString>, QStringList> m_texts; ///< Forms by context and source.
};

} // namespace muto::test

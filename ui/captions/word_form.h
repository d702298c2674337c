#pragma once

#include "core/captions/caption_lines.h"
#include "core/captions/caption_timing.h"
#include "core/edit/inline_style.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;

namespace muto::ui {

class PropertyRow;
class ValueEditor;

/// What the words that are selected say, when, and how they look. It changes nothing: it tells what is
/// wished, between `began` and `finished` as one gesture.
class WordForm : public QWidget
{
    Q_OBJECT

public:
    explicit WordForm(QWidget *parent = nullptr);

    /// `words` of `line`, the last one being the one whose text and times are shown; none hides all.
    void show(const captions::CaptionLine *line, const std::vector<int> &words);
    /// Where the text of a word is written.
    void editText();

Q_SIGNALS:
    void began();
    void textWished(const QString &text);
    void timesWished(muto::captions::TimeSpan span);
    void lookWished(const std::vector<muto::edit::StyleChange> &changes);
    void finished();
    void cancelled();
    void refused(const QString &why);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Read = std::function<QString(const captions::LineWord &)>;
    using Write = std::function<void(const QString &)>;
    struct Row
    {
        PropertyRow *row;
        Read read;
        Write reset;    ///< Empty for what is always said.
        bool isOfTimes; ///< Only where words have times.
    };

    void add(const char *name, const QString &label, ValueEditor *editor, Read read, Write write,
             bool isLook = true);
    void addMoves();
    void wishLook(const char *property, const QString &value);
    captions::LineWord current() const;
    void arrange();

    std::vector<captions::LineWord> m_words; ///< That are selected.
    std::vector<Row> m_rows;
    QGridLayout *m_grid;
    QLabel *m_note;
};

} // namespace muto::ui

#pragma once

#include "core/edit/element_path.h"
#include "core/edit/inline_text.h"

#include <QColor>
#include <QFont>
#include <QTextEdit>

#include <vector>

namespace muto::ui {

class CanvasTextBar;

/// The text of an element, written where it is seen. Enter and going elsewhere keep what was written, Escape
/// does not. What is selected is given a look of its own, by keys or by the bar beside it. Of a text with
/// elements in it every part stays in its own, and line breaks stay where they are.
class CanvasTextEditor : public QTextEdit
{
    Q_OBJECT

public:
    explicit CanvasTextEditor(QWidget *parent);

    /// Where a text is seen, and how.
    struct Place
    {
        QRectF box;
        QFont font;
        QMarginsF margins = {}; ///< Between the box and the text.
        Qt::Alignment side = Qt::AlignLeft;
        QColor ground = {}; ///< Of the film around the text; none where that is not known.
    };

    void begin(const edit::ElementPath &element, const QString &text, const Place &place);
    void begin(const edit::ElementPath &element, const std::vector<edit::TextPart> &parts,
               const Place &place);
    bool isActive() const { return !m_element.isEmpty(); }

    void toggleBold();
    void toggleItalic();
    void toggleUnderline();

Q_SIGNALS:
    void finished(const muto::edit::ElementPath &element, const QString &text);
    void partsFinished(const muto::edit::ElementPath &element, const std::vector<muto::edit::RunText> &texts);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void open(const edit::ElementPath &element, const Place &place);
    void dress(const Place &place);
    void settle(QRect box, const QMargins &around);
    void growToText();
    void end(bool keeps);
    void keepBreaks();
    bool keyForLook(const QKeyEvent &event);
    void setLook(const QString &property, const QString &value);
    void toggle(const QString &property, const QString &on, bool (*isOn)(const edit::TextStyles &));
    void showLooks();
    std::vector<edit::RunText> texts() const;

    edit::ElementPath m_element;
    CanvasTextBar *m_bar;
    int m_lowest = 0; ///< As high as what there is to be seen of the element.
    QPoint m_hidden;  ///< What lies to the left of, and above, what can be seen of the text.
    std::vector<edit::RunText> m_before;
    std::vector<edit::TextPart> m_parts; ///< Empty for a text that is nothing else.
    bool m_isRepairing = false;
};

} // namespace muto::ui

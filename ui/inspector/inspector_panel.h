#pragma once

#include "core/base/result.h"
#include "ui/inspector/animated_properties.h"
#include "ui/inspector/computed_styles.h"
#include "ui/inspector/grading_section.h"
#include "ui/inspector/inspection.h"
#include "ui/inspector/live_edit.h"
#include "ui/inspector/media_section.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;

namespace muto::edit {
class EditorActions;
}

namespace muto::ui {

class ElidedLabel;
class InspectorSection;
struct InspectorTools;
class InstanceSection;
class Selection;
class SoundSection;

/// Everything that can be said about what is selected, or about the film while nothing is. GUI thread.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    InspectorPanel(edit::Document &document, edit::EditorActions &actions, Selection &selection,
                   QWidget *parent = nullptr);
    ~InspectorPanel() override;

    /// The file whose film is shown while nothing is selected; empty for none.
    void setEntry(const QString &file);
    /// What the page says; may be null, and must outlive the panel or be taken away.
    void setComputedStyles(ComputedStyles *styles);
    void setAnimatedProperties(AnimatedProperties *animated);
    void setBrowse(MediaSection::Browse browse);
    /// The project's pictures, to fill something with.
    void setPictures(const std::function<QStringList()> &names);
    /// The project's LUTs, and how to get another one.
    void setLuts(const std::function<QStringList()> &names, const PathField::Browse &browse);
    /// Families to choose from, besides those of this machine: the project's, and the program's.
    void setFonts(const QStringList &project, const QStringList &own);
    /// Who sees to it that a family chosen for something in a page comes along, and writes it then.
    using UseFont =
        std::function<void(const QString &family, const QString &page, const LiveEdit::Edit &write)>;
    void setUseFont(UseFont use) { m_useFont = std::move(use); }
    /// Something has changed that no document tells of.
    void showAgain();
    /// Opens what is done to the sound of what is selected, or to its colours, and brings it into sight.
    void showEffects();

    const Inspection &inspection() const { return m_inspection; }
    SoundSection &sound() { return *m_sound; }

Q_SIGNALS:
    void copyPathRequested(const QString &source);
    void refused(const muto::Error &error);
    void keyframeRequested(const QList<muto::edit::ElementPath> &elements, const QString &aspect,
                           const QString &value);
    void sourceRequested(const QString &file, int line);
    /// Only who sees the page can do that without moving anything.
    void groupRequested();
    void ungroupRequested();
    /// Somebody wants to see the film without gradings for a moment.
    void comparingGrading(bool isComparing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dressLabels();
    void makeHeaderButtons();
    void makeSections(const InspectorTools &tools);
    void layOut();
    void connectSections();
    void prepareFont(const QString &family);
    void addSection(InspectorSection *section);
    void refresh();
    void revealEffects();
    void showHeader();
    void showHeaderButtons();
    void toggleHidden();
    void ask();
    void say(const QString &words);
    QList<edit::ElementPath> shownElements() const;

    edit::Document &m_document;
    edit::EditorActions &m_actions;
    Selection &m_selection;
    LiveEdit m_live;
    UseFont m_useFont;
    Inspection m_inspection;
    ComputedValues m_computed;
    QPointer<ComputedStyles> m_styles;
    QPointer<AnimatedProperties> m_animated;
    QString m_entry;
    QTimer m_refresh;
    bool m_areEffectsWanted = false; ///< As soon as what is selected is shown.
    std::vector<InspectorSection *> m_sections;
    MediaSection *m_media;
    InstanceSection *m_instance;
    GradingSection *m_grading;
    SoundSection *m_sound;
    QLabel *m_icon;
    ElidedLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_hide;
    QToolButton *m_group;
    QToolButton *m_ungroup;
    QScrollArea *m_scroll;
    QLabel *m_empty;
    QLabel *m_message;
};

} // namespace muto::ui

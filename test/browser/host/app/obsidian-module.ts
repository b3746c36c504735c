/** What a plugin gets from `require('obsidian')`: those exports that ours uses. */
import { BasesView } from '../bases/bases-view.ts';
import { Component } from '../base/component.ts';
import { debounce } from '../base/debounce.ts';
import { Events } from '../base/events.ts';
import { getIcon, setIcon, setTooltip } from '../base/icon.ts';
import { PluginSettingTab } from '../settings/plugin-setting-tab.ts';
import { Setting } from '../settings/setting.ts';
import { ButtonComponent, DropdownComponent, TextComponent } from '../settings/value-components.ts';
import { EditorSuggest } from '../ui/editor-suggest.ts';
import { FuzzySuggestModal } from '../ui/fuzzy-suggest-modal.ts';
import { Keymap } from '../ui/keymap.ts';
import { Menu } from '../ui/menu.ts';
import { Modal } from '../ui/modal.ts';
import { Notice } from '../ui/notice.ts';
import { Scope } from '../ui/scope.ts';
import { SuggestModal } from '../ui/suggest-modal.ts';
import { TAbstractFile, TFile, TFolder } from '../vault/files.ts';
import { getAllTags, getFrontMatterInfo, getLinkpath } from '../vault/frontmatter.ts';
import { normalizePath } from '../vault/normalize-path.ts';
import { Vault } from '../vault/vault.ts';
import { editorInfoField, editorLivePreviewField } from '../workspace/editor-fields.ts';
import { FileView, TextFileView } from '../workspace/file-view.ts';
import { MarkdownRenderChild } from '../workspace/render-note.ts';
import { MarkdownView } from '../workspace/markdown-view.ts';
import { ItemView, View } from '../workspace/view.ts';
import { Platform } from './platform.ts';
import { Plugin } from './plugin.ts';

export const obsidianModule = {
  ...{
    BasesView,
    ButtonComponent,
    Component,
    DropdownComponent,
    Events,
    FileView,
    FuzzySuggestModal,
    ItemView,
    Keymap,
  },
  ...{ MarkdownView, Menu, Modal, Notice, Platform, Plugin, PluginSettingTab, Scope, Setting, SuggestModal },
  ...{ TAbstractFile, TFile, TFolder, TextComponent, TextFileView, Vault, View },
  ...{ editorInfoField, editorLivePreviewField, EditorSuggest, MarkdownRenderChild },
  ...{ debounce, getAllTags, getFrontMatterInfo, getIcon, getLinkpath, normalizePath, setIcon, setTooltip },
};

import type { ComponentType } from 'react'
import { Outlet, type RouteObject } from 'react-router'
import type { Role } from '../api/types'
import { Broken } from './Broken'
import { Frame } from './Frame'
import { NotFound } from './NotFound'
import { RequireRole } from './RequireRole'
import { ACCESS } from './roles'
import { SignIn } from './SignIn'

function page<M, K extends keyof M>(load: () => Promise<M>, name: K) {
  return async () => ({ Component: (await load())[name] as ComponentType })
}

function only(allowed: readonly Role[], children: RouteObject[]): RouteObject {
  return {
    element: (
      <RequireRole allowed={allowed}>
        <Outlet />
      </RequireRole>
    ),
    children,
  }
}

const pages: RouteObject[] = [
  { index: true, lazy: page(() => import('../home/HomePage'), 'HomePage') },
  { path: 'pool', lazy: page(() => import('../pool/PoolPage'), 'PoolPage') },
  { path: 'pool/:patentNumber', lazy: page(() => import('../pool/PatentPage'), 'PatentPage') },
  { path: 'indicators', lazy: page(() => import('../indicator/IndicatorsPage'), 'IndicatorsPage') },
  { path: 'indicators/:id', lazy: page(() => import('../indicator/RecordsPage'), 'RecordsPage') },
  { path: 'sign-in', Component: SignIn },
  { path: 'verify/:id/:run/:hash', lazy: page(() => import('../consent/VerifyPage'), 'VerifyPage') },
  only(ACCESS.sign, [
    { path: 'declarations/consents', lazy: page(() => import('../consent/ConsentsPage'), 'ConsentsPage') },
    { path: 'sign/:id/:run/:owner', lazy: page(() => import('../consent/SignPage'), 'SignPage') },
  ]),
  only(ACCESS.declare, [
    { path: 'declarations', lazy: page(() => import('../declaration/DeclarationsPage'), 'DeclarationsPage') },
    { path: 'declarations/consents/:id', lazy: page(() => import('../consent/ConsentPage'), 'ConsentPage') },
    { path: 'declarations/drafts', lazy: page(() => import('../declaration/DraftsPage'), 'DraftsPage') },
    { path: 'declarations/new', lazy: page(() => import('../declaration/DeclarePage'), 'DeclarePage') },
  ]),
  only(
    [...ACCESS.declare, ...ACCESS.review],
    [
      {
        path: 'declarations/:id',
        lazy: page(() => import('../declaration/DeclarationPage'), 'DeclarationPage'),
      },
    ],
  ),
  only(ACCESS.batches, [
    { path: 'batches', lazy: page(() => import('../batch/BatchesPage'), 'BatchesPage') },
    { path: 'batches/webhooks', lazy: page(() => import('../webhook/WebhooksPage'), 'WebhooksPage') },
    { path: 'batches/:id', lazy: page(() => import('../batch/BatchPage'), 'BatchPage') },
  ]),
  only(ACCESS.campaigns, [
    { path: 'campaigns', lazy: page(() => import('../campaign/CampaignsPage'), 'CampaignsPage') },
    { path: 'campaigns/:id', lazy: page(() => import('../campaign/CampaignPage'), 'CampaignPage') },
  ]),
  only(ACCESS.registerImport, [
    {
      path: 'review/register',
      lazy: page(() => import('../review/RegisterImportPage'), 'RegisterImportPage'),
    },
  ]),
  only(ACCESS.feeStatistics, [
    { path: 'fee-statistics', lazy: page(() => import('../price/StatisticsPage'), 'StatisticsPage') },
  ]),
  only(ACCESS.review, [
    { path: 'review', lazy: page(() => import('../review/QueuePage'), 'QueuePage') },
    { path: 'review/watch', lazy: page(() => import('../review/WatchPage'), 'WatchPage') },
    {
      path: 'review/conversions',
      lazy: page(() => import('../conversion/ConversionsPage'), 'ConversionsPage'),
    },
    {
      path: 'review/revocations',
      lazy: page(() => import('../revocation/RevocationsPage'), 'RevocationsPage'),
    },
    { path: 'review/words', lazy: page(() => import('../review/WordListPage'), 'WordListPage') },
    { path: 'review/:id', lazy: page(() => import('../review/CasePage'), 'CasePage') },
  ]),
  only(
    ['firm'],
    [{ path: 'licences/new', lazy: page(() => import('../licence/TakeLicencePage'), 'TakeLicencePage') }],
  ),
  only(ACCESS.licences, [
    { path: 'licences', lazy: page(() => import('../licence/LicencesPage'), 'LicencesPage') },
    { path: 'licences/:id', lazy: page(() => import('../licence/LicencePage'), 'LicencePage') },
  ]),
  only(ACCESS.recordals, [
    { path: 'recordals', lazy: page(() => import('../recordal/RecordalsPage'), 'RecordalsPage') },
    { path: 'recordals/:id', lazy: page(() => import('../recordal/RecordalPage'), 'RecordalPage') },
  ]),
  only(ACCESS.events, [{ path: 'events', lazy: page(() => import('../event/EventsPage'), 'EventsPage') }]),
  { path: '*', Component: NotFound },
]

export const routes: RouteObject[] = [
  {
    Component: Frame,
    HydrateFallback: () => <p className="loading">正在载入…</p>,
    children: [{ errorElement: <Broken />, children: pages }],
  },
]
